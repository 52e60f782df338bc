# Builds musen and keeps only the runtime files. better-sqlite3 and serialport are compiled if no prebuilt binary matches.
FROM node:24-bookworm AS build
WORKDIR /musen
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
# udev contains udevadm, which lists the serial ports.
RUN apt-get update && apt-get install -y --no-install-recommends udev && rm -rf /var/lib/apt/lists/*
WORKDIR /musen
COPY --from=build /musen/package.json ./
COPY --from=build /musen/node_modules ./node_modules
COPY --from=build /musen/dist ./dist
RUN ln -s /musen/dist/src/main.js /usr/local/bin/musen && install -d -m 0700 -o node -g node /data
ENV NODE_ENV=production MUSEN_DATA=/data MUSEN_HOST=0.0.0.0
VOLUME /data
EXPOSE 8730
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8730/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["musen", "serve"]
