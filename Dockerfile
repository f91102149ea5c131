# One image for web and worker: PROCESS=web | worker | all.
FROM node:24-bookworm-slim AS build
WORKDIR /mainstay
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx prisma generate && npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /mainstay
ENV NODE_ENV=production
COPY --from=build /mainstay/node_modules ./node_modules
COPY --from=build /mainstay/build ./build
COPY --from=build /mainstay/prisma ./prisma
COPY --from=build /mainstay/tools/prisma-engine ./tools/prisma-engine
COPY --from=build /mainstay/package.json /mainstay/prisma.config.ts ./
USER node
EXPOSE 3000
CMD ["node", "build/server/index.js"]
