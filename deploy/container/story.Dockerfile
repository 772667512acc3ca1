# The image of the application of stories. From the repository root:
#   docker build -f deploy/container/story.Dockerfile -t dateline-story .
# Runs as a non-root user on a read-only root file system; only /tmp is written to.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
RUN mvn --batch-mode --no-transfer-progress -Dquick -Dquarkus.package.jar.type=aot-jar --projects src/story --also-make package

FROM eclipse-temurin:25-jre AS train
WORKDIR /app
COPY --from=build /src/src/story/target/quarkus-app ./
RUN timeout --signal=TERM --kill-after=60 20 \
      java -XX:AOTCacheOutput=app.aot --enable-native-access=ALL-UNNAMED -jar quarkus-run.jar >/tmp/train.log 2>&1; \
    test -s app.aot || { cat /tmp/train.log; exit 1; }

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Dateline story" \
      org.opencontainers.image.description="What a news item means for those before it: versions, copies, stories, kills." \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
COPY --from=train /app ./
USER 10001:10001
# 8090: schemas. 9001: health, metrics, info.
EXPOSE 8090 9001
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_MANAGEMENT_HOST=0.0.0.0
# State is in memory: most of the container is heap. Native access: Kafka's compressors.
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/tmp", "-jar", "quarkus-run.jar"]
