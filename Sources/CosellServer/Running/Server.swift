package import CosellDomain
import CosellStore
package import CosellWire
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// Builds the server and runs it until a signal stops it.
package struct Server: Sendable {
    package struct Options: Sendable {
        package var host: String
        package var port: Int
        package var data: DataPlace
        package var loadsDemo: Bool
        package var limits = ConnectionLimits()
        /// Where calls are answered with TLS too; nil means nowhere.
        package var security: TransportSecurity?
        /// Where calls of services go that nobody answers here; nil: they are refused.
        package var forwardsOthersTo: ForwardTarget?
        /// A PEM file of those whom connections to a mail server trust; nil: the machine's own.
        package var authorityFile: String?
        /// What chance comes of: the same calls then have the same identifiers and events. Nil: of the system.
        package var seed: Int?
        /// How long a world is kept that nobody asks for.
        package var worldIdleMilliseconds: Int64 = 3_600_000

        package init(host: String, port: Int, data: DataPlace, loadsDemo: Bool) {
            self.host = host
            self.port = port
            self.data = data
            self.loadsDemo = loadsDemo
        }
    }

    private let options: Options
    private let configuration: Configuration
    private let log: LineLog
    private let logger: Logger
    /// The wall clock: signatures, certificates and log lines.
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
    package func run(ready: @escaping @Sendable (ListeningPorts) async -> Void) async throws {
        for warning in configuration.warnings { logger.warning("configuration", metadata: ["about": "\(warning)"]) }
        let allowed = ProcessLimits.current
        try allowed.require()
        let metrics = Metrics()
        let waits = WriteWaits(note: { metrics.record(writeWait: $0) })
        let store = try await options.data.open(logger: logger, waits: waits)
        let sockets = Sockets(ready)
        do {
            let maker = WorldMaker(
                options: options,
                configuration: configuration,
                logger: logger,
                metrics: metrics,
                sockets: sockets,
                clock: clock,
                chance: chance
            )
            let keeper = try WorldKeeper(maker, idleMilliseconds: options.worldIdleMilliseconds)
            try await keeper.begin(store)
            try await services(keeper, store, allowed, sockets).run()
        } catch {
            await store.close()
            log.flush()
            throw error
        }
        log.flush()
    }

    /// Everything that runs until a signal stops it; accepted calls have their grace, and then nothing holds it up.
    private func services(
        _ keeper: WorldKeeper,
        _ store: Store,
        _ allowed: ProcessLimits,
        _ sockets: Sockets
    ) async throws -> ServiceGroup {
        let worlds = keeper.worlds
        let token = try controlToken()
        let others = ForeignDoor(
            pipeline: worlds.main.pipeline,
            log: worlds.main.log,
            forwarder: options.forwardsOthersTo.map(Forwarder.init)
        )
        if let mail = configuration.mail { logger.notice("mails are sent", metadata: ["to": "\(mail.place)"]) }
        let listener = Listener(
            worlds: worlds,
            waitingWrites: { store.waitingWriteCount },
            dataSize: { [data = options.data] in await data.size(worlds.main.store) },
            requireWritable: { try await worlds.main.store.requireWritable() },
            control: door(worlds, token),
            token: token,
            checks: AccessCheckDoor(
                worlds: worlds,
                relaxed: RelaxedPrincipals(configuration),
                clock: clock,
                chance: chance,
                others: others
            ),
            others: others
        )
        let limits = options.limits.within(descriptors: allowed.descriptors)
        if limits.connections < options.limits.connections {
            logger.warning("fewer connections", metadata: ["at most": "\(limits.connections)", "cause": "descriptors"])
        }
        let connections = Connections(limits)
        var applications: [any Service] = []
        if let security = options.security {
            let live = try LiveSecurity(security, dataFolder: options.data.folder, host: options.host, now: clock())
            applications.append(CertificateService(security: live, logger: logger, clock: clock))
            applications.append(
                application(listener, security.port, CallChannel.server(connections, live, listener.calls)) {
                    [logger] (port: Int) in
                    logger.notice("server started", metadata: ["tls.port": "\(port)"])
                    await sockets.opened(secure: port)
                }
            )
        }
        applications.append(
            application(listener, options.port, CallChannel.server(connections, nil, listener.calls)) {
                [logger] (port: Int) in
                logger.notice("server started", metadata: ["port": "\(port)"])
                await sockets.opened(plain: port)
            }
        )
        sockets.expect(options.security == nil ? 1 : 2)
        let own: [any Service] = [StoreService(store: store), WorldService(keeper: keeper)]
        return ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: (own + applications).map { .init(service: $0) },
                gracefulShutdownSignals: [.sigterm, .sigint, .sighup],
                logger: quietLogger
            )
        )
    }

    /// Nobody but this machine reaches a loopback address: it asks for a token only where one is given.
    private func controlToken() throws -> ControlToken? {
        if let token = configuration.controlToken {
            logger.notice("/metrics and /_cosell/ ask for the control token")
            return token
        }
        guard !ControlToken.isLoopback(options.host) else { return nil }
        guard let folder = options.data.folder else {
            throw ConfigurationError(
                "control_token",
                "nothing is kept on this disk, where others than this machine may come; give it by --control-token or COSELL_CONTROL_TOKEN"
            )
        }
        let token = try ControlToken.kept(in: folder, chance: chance)
        logger.notice(
            "/metrics and /_cosell/ ask for the control token",
            metadata: ["file": "\(ControlToken.path(in: folder))"]
        )
        return token
    }

    private func application(
        _ listener: Listener,
        _ port: Int,
        _ server: HTTPServerBuilder,
        _ opened: @escaping @Sendable (Int) async -> Void
    ) -> some Service {
        Application(
            responder: listener,
            server: server,
            configuration: ApplicationConfiguration(address: .hostname(options.host, port: port)),
            onServerRunning: { await opened($0.localAddress?.port ?? 0) },
            logger: quietLogger
        )
    }

    private var quietLogger: Logger {
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return quiet
    }

    private func door(_ worlds: Worlds, _ token: ControlToken?) -> ControlDoor {
        ControlDoor(
            table: { worlds.world(named: $0)?.control },
            origins: OriginRule(
                hosts: configuration.controlHosts + [options.host],
                origins: configuration.controlOrigins
            ),
            token: token,
            isOpen: configuration.hasControlPlane
        )
    }
}
