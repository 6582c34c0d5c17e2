import AccountAPI
import BenefitsAPI
import ChannelAPI
import CosellAccess
package import CosellDomain
import CosellSimulator
import CosellStore
package import CosellWire
import Hummingbird
package import Logging
import NIOCore
import RevenueAPI
import SellingAPI
import ServiceLifecycle

/// Builds the server and runs it until a signal stops it.
package struct Server: Sendable {
    package struct Options: Sendable {
        package var host: String
        package var port: Int
        package var dataFolder: String
        package var loadsDemo: Bool

        package init(host: String, port: Int, dataFolder: String, loadsDemo: Bool) {
            self.host = host
            self.port = port
            self.dataFolder = dataFolder
            self.loadsDemo = loadsDemo
        }
    }

    /// How often AWS's side looks, the log is written out, and old answers are forgotten.
    private static let reviewInterval = Duration.milliseconds(250)
    private static let flushInterval = Duration.milliseconds(200)
    private static let sweepInterval = Duration.seconds(600)
    private static let sweepBatch = 1000

    /// All five services: calls of those that are not answered yet are signed too, and are to hear so.
    private static let signingNames = Set(
        [Selling.service, Account.service, Benefits.service, Channel.service, Revenue.service].map(\.signingName)
    )

    private let options: Options
    private let configuration: Configuration
    private let log: LineLog
    private let logger: Logger
    private let clock: @Sendable () -> Instant
    private let chance: Chance

    package init(
        _ options: Options,
        _ configuration: Configuration,
        log: LineLog,
        level: Logger.Level,
        clock: @escaping @Sendable () -> Instant,
        chance: Chance = .system
    ) {
        self.options = options
        self.configuration = configuration
        self.log = log
        self.clock = clock
        self.chance = chance
        logger = log.logger("cosell", level: level)
    }

    /// - Parameter ready: called once calls are answered, with the port that was bound.
    package func run(ready: @escaping @Sendable (Int) async -> Void) async throws {
        for warning in configuration.warnings { logger.warning("configuration", metadata: ["about": "\(warning)"]) }
        let store = try Store.open(folder: options.dataFolder, logger: logger)
        do {
            let provider = try await SellingProvider.open(
                store,
                partners: configuration.accounts.map(\.partner),
                connections: configuration.connections,
                switches: configuration.switches,
                roles: JobRoles(configuration.accounts).verdict,
                postponements: postponements,
                now: clock(),
                chance: chance
            )
            if options.loadsDemo { try await DemoPipeline(provider, chance: chance, now: clock()).load() }
            try await application(provider, store, ready).runService()
        } catch {
            await store.close()
            log.flush()
            throw error
        }
        log.flush()
    }

    /// Says what AWS's side or time could not do, and when it could at last.
    private var postponements: Postponements {
        let logger = logger
        return Postponements { change in
            switch change {
            case .putOff(let work, let subject, let cause):
                logger.warning(
                    "put off",
                    metadata: ["work": "\(work)", "subject": "\(subject)", "cause": "\(cause)"]
                )
            case .done(let work, let subject):
                logger.notice("done at last", metadata: ["work": "\(work)", "subject": "\(subject)"])
            }
        }
    }

    private func application(
        _ provider: SellingProvider,
        _ store: Store,
        _ ready: @escaping @Sendable (Int) async -> Void
    ) -> some ApplicationProtocol {
        let listener = Listener(
            pipeline: pipeline(provider),
            log: CallLog(logger: logger, metrics: Metrics()),
            waitingWrites: { store.waitingWriteCount },
            events: configuration.hasControlPlane ? EventFeed(provider: provider) : nil
        )
        let logger = logger
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return Application(
            responder: listener,
            configuration: ApplicationConfiguration(address: .hostname(options.host, port: options.port)),
            services: [StoreLife(store: store)] + rounds(provider),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                logger.notice("server started", metadata: ["port": "\(port)"])
                await ready(port)
            },
            logger: quiet
        )
    }

    private func rounds(_ provider: SellingProvider) -> [any Service] {
        let log = log
        let replays = Rounds(name: "replays", interval: Self.sweepInterval, logger: logger, clock: clock) { now in
            while try await provider.forgetReplays(now: now, limit: Self.sweepBatch) == Self.sweepBatch {}
        }
        let events = Rounds(name: "events", interval: Self.sweepInterval, logger: logger, clock: clock) { now in
            while try await provider.forgetEvents(now: now, limit: Self.sweepBatch) == Self.sweepBatch {}
        }
        let passing = PassingTime(
            provider: provider,
            prospector: CompanyProspector(),
            scorer: DealScorer(),
            chance: chance
        )
        let time = Rounds(name: "time", interval: Self.reviewInterval, logger: logger, clock: clock) { now in
            try await passing.round(at: now)
        }
        let flush = Rounds(name: "log", interval: Self.flushInterval, logger: logger, clock: clock) { _ in log.flush() }
        guard !configuration.review.steps.isEmpty else { return [replays, events, flush, time] }
        let reviewer = Reviewer(
            provider: provider,
            script: configuration.review.steps,
            chance: chance,
            logger: logger
        )
        let review = Rounds(name: "review", interval: Self.reviewInterval, logger: logger, clock: clock) { now in
            try await reviewer.round(at: now)
        }
        return [replays, events, flush, time, review]
    }

    private func pipeline(_ provider: SellingProvider) -> Pipeline {
        let keys = Dictionary(uniqueKeysWithValues: configuration.accounts.flatMap(\.keys).map { ($0.id, $0) })
        let credentials = keys.mapValues { key in
            SigningCredential(
                secret: SigningSecret(
                    secretAccessKey: key.secret,
                    sessionToken: key.sessionToken,
                    expiresAtEpochSeconds: key.expiresAtEpochSeconds
                ),
                payload: key.principal
            )
        }
        let signatures = configuration.signatures
        let policy = SignaturePolicy(
            services: Self.signingNames,
            mode: signatures.isRelaxed ? .relaxed : .strict,
            region: signatures.region.map(SignaturePolicy.RegionRule.exactly) ?? .any
        )
        return Pipeline(
            verifier: SignatureVerifier(policy: policy) { credentials[$0] },
            strangers: Strangers(defaultAccount: configuration.accounts.first?.partner.account ?? ""),
            routes: Routes(Routes.selling(provider)),
            throttle: configuration.isThrottled ? Throttle() : nil,
            faults: FaultPlan(
                configuration.faults.map {
                    FaultPlan.Entry(operation: $0.operation, error: $0.error, every: $0.every)
                }
            ),
            tags: { try provider.tags(of: $0) },
            clock: clock,
            chance: chance
        )
    }
}
