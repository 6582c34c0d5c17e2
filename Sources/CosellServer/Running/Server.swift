import AccessChecks
import AccountDomain
import BenefitsDomain
import ChannelDomain
import SellingDomain
import CosellSigning
import CosellAccess
package import CosellDomain
import CosellSMTP
import CosellSimulator
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
    /// What records bear, and by which work is due.
    private let houseClock: HouseClock
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
        houseClock = HouseClock(wall: clock)
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
            let provider = try await SellingProvider.open(
                store,
                logger: logger,
                clock: houseClock,
                partners: configuration.accounts.map(\.partner),
                connections: configuration.connections,
                switches: configuration.switches,
                roles: JobRoles(configuration.accounts).verdict,
                chance: chance
            )
            let account = try await AccountProvider.open(
                provider.house,
                switches: accountSwitches(sockets),
                registry: configuration.registry,
                seed: configuration.seed,
                now: houseClock.now,
                chance: chance
            )
            if configuration.mail != nil { try await MailDelivery.begin(in: store) }
            let benefits = try await BenefitsProvider.open(
                provider.house,
                switches: configuration.benefitsSwitches,
                now: houseClock.now
            )
            let channel = try await ChannelProvider.open(
                provider.house,
                switches: configuration.channelSwitches,
                now: houseClock.now
            )
            let providers = Providers(selling: provider, account: account, benefits: benefits, channel: channel)
            if options.loadsDemo {
                try await DemoPipeline(provider, chance: chance, now: houseClock.now).load()
                try await DemoBenefits(benefits, provider, chance: chance, now: houseClock.now).load()
                try await DemoChannel(channel, chance: chance, now: houseClock.now).load()
            }
            try await services(providers, store, metrics, allowed, sockets).run()
        } catch {
            await store.close()
            log.flush()
            throw error
        }
        log.flush()
    }

    /// Links lead to this server, by an address that a browser on this machine can open.
    private func accountSwitches(_ sockets: Sockets) -> AccountSwitches {
        var switches = configuration.accountSwitches
        let host = ["0.0.0.0", "::"].contains(options.host) ? "localhost" : options.host
        let shown = host.contains(":") ? "[\(host)]" : host
        switches.completionPages = { [port = options.port] in
            "http://\(shown):\(port == 0 ? sockets.ports.port : port)\(VerificationPath.path)"
        }
        return switches
    }

    /// Everything that runs until a signal stops it; accepted calls have their grace, and then nothing holds it up.
    private func services(
        _ providers: Providers,
        _ store: Store,
        _ metrics: Metrics,
        _ allowed: ProcessLimits,
        _ sockets: Sockets
    ) async throws -> ServiceGroup {
        let directory = configuration.directory
        let keys = TemporaryKeys(store: store, directory: directory, chance: chance)
        let pipeline = self.pipeline(providers, keys)
        let calls = configuration.hasControlPlane ? CallFeed() : nil
        let log = CallLog(logger: logger, metrics: metrics, calls: calls, clock: clock)
        let token = try controlToken()
        let table = ActTable.acts(providers.selling, providers.account, providers.benefits, providers.channel)
        let acts = Acts(providers.house, table, chance: chance) { [clock] note in
            calls?.record(CallFeed.Entry(note, at: clock()))
        }
        let awsSide = AwsSidePath(ScenarioPlayer(providers.house, acts, chance: chance))
        try await awsSide.take(configuration.awsSide)
        let agenda = Agenda(
            providers.house,
            providers.acts + acts.waiting + awsSide.acts,
            chance: chance
        )
        let room = ControlRoom(
            selling: providers.selling,
            account: providers.account,
            acts: acts,
            agenda: agenda,
            awsSide: awsSide,
            faults: FaultPaths(
                plan: pipeline.faults,
                throttle: pipeline.throttle,
                operations: Services.answered.flatMap(\.operations)
            ),
            calls: calls,
            denials: log.denials,
            chance: chance
        )
        let others = ForeignDoor(
            pipeline: pipeline,
            log: log,
            forwarder: options.forwardsOthersTo.map(Forwarder.init)
        )
        let checks = Checks(directory: directory, keys: keys, pageTokens: providers.house.pageTokens)
        let listener = Listener(
            pipeline: pipeline,
            log: log,
            waitingWrites: { store.waitingWriteCount },
            dataSize: { [data = options.data] in await data.size(store) },
            requireWritable: { try await store.requireWritable() },
            control: door(room, token),
            token: token,
            checks: door(checks, keys, log, others),
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
                application(listener, security.port, CallChannel.server(connections, live)) { [logger] (port: Int) in
                    logger.notice("server started", metadata: ["tls.port": "\(port)"])
                    await sockets.opened(secure: port)
                }
            )
        }
        applications.append(
            application(listener, options.port, CallChannel.server(connections, nil)) { [logger] (port: Int) in
                logger.notice("server started", metadata: ["port": "\(port)"])
                await sockets.opened(plain: port)
            }
        )
        sockets.expect(options.security == nil ? 1 : 2)
        let own: [any Service] =
            [StoreService(store: store), AgendaService(agenda: agenda, house: providers.house)] + delivery(store)
        return ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: (own + applications).map { .init(service: $0) },
                gracefulShutdownSignals: [.sigterm, .sigint, .sighup],
                logger: quietLogger
            )
        )
    }

    /// Brings mails to the mail server that the configuration names, if it does.
    private func delivery(_ store: Store) -> [any Service] {
        guard let mail = configuration.mail else { return [] }
        logger.notice("mails are sent", metadata: ["to": "\(mail.place)"])
        let carrier = SMTPCarrier(client: SMTPClient(mail.server(trusting: options.authorityFile)), from: mail.from)
        return [MailDelivery(store: store, carrier: carrier, logger: logger)]
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
                "nodes on PostgreSQL share one; give it by --control-token or COSELL_CONTROL_TOKEN"
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

    private func door(_ room: ControlRoom, _ token: ControlToken?) -> ControlDoor {
        ControlDoor(
            table: room.table,
            origins: OriginRule(
                hosts: configuration.controlHosts + [options.host],
                origins: configuration.controlOrigins
            ),
            token: token,
            isOpen: configuration.hasControlPlane
        )
    }

    /// Who may sign, for these services.
    private func verifier(_ services: Set<String>, _ keys: TemporaryKeys) -> SignatureVerifier<Principal> {
        let lasting = Dictionary(uniqueKeysWithValues: configuration.accounts.flatMap(\.keys).map { ($0.id, $0) })
        let credentials = lasting.mapValues { key in
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
            services: services,
            mode: signatures.isRelaxed ? .relaxed : .strict,
            region: signatures.region.map(SignaturePolicy.RegionRule.exactly) ?? .any
        )
        return SignatureVerifier(policy: policy) { credentials[$0] ?? keys.credential($0) }
    }

    private var relaxed: RelaxedPrincipals {
        RelaxedPrincipals(defaultAccount: configuration.accounts.first?.partner.account ?? "")
    }

    private func door(
        _ checks: Checks,
        _ keys: TemporaryKeys,
        _ log: CallLog,
        _ others: ForeignDoor
    ) -> AccessCheckDoor {
        AccessCheckDoor(
            checks: checks,
            verifier: verifier(Set(CheckedService.allCases.map(\.signingName)), keys),
            recall: keys.recall,
            relaxed: relaxed,
            clock: clock,
            chance: chance,
            log: log,
            others: others
        )
    }

    private func pipeline(_ providers: Providers, _ keys: TemporaryKeys) -> Pipeline {
        Pipeline(
            verifier: verifier(Set(Services.known.map(\.signingName)), keys),
            recall: keys.recall,
            relaxed: relaxed,
            routes: Routes(Services.answered, providers),
            throttle: Throttle(configuration.quotas ?? (configuration.isThrottled ? .aws : .off)),
            faults: FaultPlan(
                configuration.faults.map { FaultRule(operation: $0.operation, error: $0.error, every: $0.every) }
            ),
            tags: { [house = providers.house] in try await house.tags(of: $0) },
            records: { [house = providers.house] in try await house.recordedFacts(of: $0, for: $1) },
            clock: clock,
            houseClock: houseClock,
            chance: chance
        )
    }
}
