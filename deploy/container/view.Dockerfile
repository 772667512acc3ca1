# The view's image. From the repository root:  docker build -f deploy/container/view.Dockerfile -t dateline-view .
# Runs as a non-root user on a read-only root file system; only /tmp is written to.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
RUN mvn --batch-mode --no-transfer-progress -Dquick --projects src/view --also-make package

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Dateline view" \
      org.opencontainers.image.description="The wire, live, in a browser." \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
COPY --from=build /src/src/view/target/quarkus-app ./
USER 10001:10001
# 8090: the page and its API, on localhost until somebody guards it (docs/view.md). 9090: health and metrics.
EXPOSE 8090 9090
ENV QUARKUS_MANAGEMENT_HOST=0.0.0.0
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/tmp", "-jar", "quarkus-run.jar"]
