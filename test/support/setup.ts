import fc from 'fast-check';

// Every run sees the same cases; a longer hunt is `FC_SEED=$RANDOM npm run unit`.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });
