# One image for every service; the command says which one runs.
FROM node:20.19-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:20.19-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json tsconfig.json LICENSE NOTICE ./
COPY cli cli
COPY evaluation evaluation
COPY examples examples
COPY extraction extraction
COPY gateway gateway
COPY gazetteer gazetteer
COPY platform platform
COPY samples samples
COPY schema schema
COPY subgraphs subgraphs
RUN mkdir -p /var/lib/newsgraph/secrets && chown -R node:node /var/lib/newsgraph \
  && chmod 700 /var/lib/newsgraph/secrets
USER node
EXPOSE 4000-4019
ENTRYPOINT ["node", "cli/newsgraph.js"]
CMD ["start", "--data", "/var/lib/newsgraph"]
