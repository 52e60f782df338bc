# Builds musen and keeps only the runtime files. BASE and BUILD_BASE can be pinned by digest.
ARG BUILD_BASE=node:24-bookworm
ARG BASE=node:24-bookworm-slim

FROM ${BUILD_BASE} AS build
WORKDIR /musen
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# Of better-sqlite3 only its binary is needed, not the sources and object files of SQLite.
RUN npm run build && npm prune --omit=dev --no-audit --no-fund \
  && cd node_modules/better-sqlite3 && rm -rf deps src \
  && find build -type f ! -name better_sqlite3.node -delete && find build -name 'test_extension*' -delete

FROM ${BASE}
LABEL org.opencontainers.image.title=musen \
  org.opencontainers.image.description="Serial radio modules as one typed, durable REST and WebSocket API" \
  org.opencontainers.image.licenses=MIT
# udev contains udevadm, which lists the serial ports.
RUN apt-get update && apt-get install -y --no-install-recommends udev && rm -rf /var/lib/apt/lists/*
WORKDIR /musen
COPY --from=build /musen/package.json /musen/LICENSE ./
COPY --from=build /musen/node_modules ./node_modules
COPY --from=build /musen/dist ./dist
COPY --from=build /musen/deploy/health.sh /usr/local/bin/musen-health
RUN ln -s /musen/dist/src/main.js /usr/local/bin/musen && install -d -m 0700 -o node -g node /data
ENV NODE_ENV=production MUSEN_DATA=/data MUSEN_HOST=0.0.0.0
VOLUME /data
EXPOSE 8730
USER node
# A shell that asks and ends: a second Node every 30 s is too much for a small machine. With TLS it only checks that musen listens.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["musen-health"]
CMD ["musen", "serve"]
