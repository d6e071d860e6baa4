import type {NextConfig} from 'next';

export default {
  output: 'export',
  devIndicators: false,
  turbopack: {root: `${import.meta.dirname}/..`},
} satisfies NextConfig;
