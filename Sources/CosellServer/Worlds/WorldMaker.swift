import AccessChecks
import AccountDomain
import BenefitsDomain
import ChannelDomain
import CosellAccess
import CosellDomain
import CosellSigning
import CosellSimulator
import CosellSMTP
import CosellStore
import CosellWire
import Logging
import SellingDomain

/// Builds worlds: all that stands upon one store.
struct WorldMaker: Sendable {
    let options: Server.Options
    let configuration: Configuration
    let logger: Logger
    let metrics: Metrics
    let sockets: Sockets
    let clock: @Sendable () -> Instant
    /// Secrets, and what no record bears.
    let chance: Chance

    /// Identifiers of records and events, and what AWS draws: by a seed where the server has one, for that part of it.
    private func recordChance(_ part: String) -> Chance {
        options.seed.map { Chance(seed: $0).about([part]) } ?? chance
    }

    /// For what comes and goes with calls.
    var quietLogger: Logger {
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return quiet
    }

    /// Brings a store up to date, and answers from it.
    func providers(_ store: Store, for name: String, _ configuration: Configuration) async throws -> Providers {
        let houseClock = HouseClock(wall: clock)
        let selling = try await SellingProvider.open(
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
            selling.house,
            switches: accountSwitches(name),
            registry: configuration.registry,
            seed: configuration.seed,
            now: houseClock.now,
            chance: recordChance("seed")
        )
        if sendsMail(name) { try await MailDelivery.begin(in: store) }
        let benefits = try await BenefitsProvider.open(
            selling.house,
            switches: configuration.benefitsSwitches,
            now: houseClock.now
        )
        let channel = try await ChannelProvider.open(
            selling.house,
            switches: configuration.channelSwitches,
            now: houseClock.now
        )
        return Providers(selling: selling, account: account, benefits: benefits, channel: channel)
    }

    /// Fills what is empty with the demo, where that is wanted.
    func loadDemo(_ providers: Providers) async throws {
        guard options.loadsDemo else { return }
        let now = providers.house.clock.now
        let chance = recordChance("demo")
        try await DemoPipeline(providers.selling, chance: chance, now: now).load()
        try await DemoBenefits(providers.benefits, providers.selling, chance: chance, now: now).load()
        try await DemoChannel(providers.channel, chance: chance, now: now).load()
    }

    /// - Parameters:
    ///   - worlds: are told of the keys that it hands out.
    ///   - log: that of the world whose place it takes.
    ///   - routes: what the control plane can do in it besides.
    func world(
        _ name: String,
        _ providers: Providers,
        _ configuration: Configuration,
        among worlds: Worlds,
        log: CallLog?,
        _ routes: [ControlRoute]
    ) async throws -> World {
        let house = providers.house
        let directory = configuration.directory
        let keys = TemporaryKeys(store: house.store, directory: directory, chance: chance) { [weak worlds] key in
            worlds?.note(key, of: name)
        }
        let pipeline = self.pipeline(providers, keys, configuration)
        let log = log ?? self.log
        let table = ActTable.acts(providers.selling, providers.account, providers.benefits, providers.channel)
        let acts = Acts(house, table, chance: recordChance("act")) { [clock] note in
            log.calls?.record(CallFeed.Entry(note, at: clock()))
        }
        let settings = ControlSettings(house.store)
        let player = ScenarioPlayer(house, acts, chance: recordChance("scenario"))
        let awsSide = AwsSidePath(player, settings: settings, configured: configuration.awsSide)
        try await awsSide.setting.begin()
        let faults = FaultPaths(
            plan: pipeline.faults,
            throttle: pipeline.throttle,
            operations: Services.answered.flatMap(\.operations),
            settings: settings
        )
        try await faults.faults.begin()
        try await faults.quotas.begin()
        let agenda = Agenda(house, providers.acts + acts.waiting + awsSide.acts, chance: recordChance("agenda"))
        let events = EventSource(providers.selling, beginning: try await providers.selling.latestEvent())
        let room = ControlRoom(
            selling: providers.selling,
            account: providers.account,
            benefits: providers.benefits,
            channel: providers.channel,
            acts: acts,
            agenda: agenda,
            awsSide: awsSide,
            faults: faults,
            calls: log.calls,
            denials: log.denials,
            events: EventFeed(events, current: { [weak worlds] in await worlds?.settled(name)?.events }),
            worlds: routes,
            chance: chance
        )
        return World(
            name: name,
            accounts: name == World.main ? [] : configuration.worldAccounts,
            providers: providers,
            agenda: agenda,
            pipeline: pipeline,
            checks: Checks(
                directory: directory,
                keys: keys,
                pageTokens: house.pageTokens,
                bus: EventBus(store: house.store, chance: chance, clock: house.clock)
            ),
            checkVerifier: verifier(Set(CheckedService.allCases.map(\.signingName)), keys, configuration),
            control: room.table,
            events: events,
            log: log,
            chores: chores(name, agenda, house, pipeline.faults) + followers(of: house.store, awsSide, faults)
        )
    }

    private func chores(
        _ name: String,
        _ agenda: Agenda,
        _ house: House,
        _ faults: FaultPlan
    ) -> [@Sendable () async -> Void] {
        let agendaService = AgendaService(agenda: agenda, house: house)
        var chores: [@Sendable () async -> Void] = [agendaService.run, eventDelivery(house.store, faults).deliver]
        if sendsMail(name), let mail = configuration.mail {
            let server = mail.server(trusting: options.authorityFile)
            let carrier = SMTPCarrier(client: SMTPClient(server), from: mail.from)
            chores.append(MailDelivery(store: house.store, carrier: carrier, logger: logger).deliver)
        }
        return chores
    }

    /// Take over what other nodes are told.
    private func followers(
        of store: Store,
        _ awsSide: AwsSidePath,
        _ faults: FaultPaths
    ) -> [@Sendable () async -> Void] {
        guard store.isShared else { return [] }
        return [
            { [logger] in await awsSide.setting.follow(logger) },
            { [logger] in await faults.faults.follow(logger) },
            { [logger] in await faults.quotas.follow(logger) },
        ]
    }

    /// Brings events to whoever has subscribed.
    private func eventDelivery(_ store: Store, _ faults: FaultPlan) -> EventDelivery {
        let carriers = EventCarriers(authorityFile: options.authorityFile, clock: clock)
        return EventDelivery(
            store: store,
            clock: clock,
            chance: chance,
            logger: logger,
            carriers: carriers.carrier,
            faults: { faults.events }
        )
    }

    /// Mails of other worlds stay in them.
    private func sendsMail(_ name: String) -> Bool { configuration.mail != nil && name == World.main }

    private var log: CallLog {
        let calls = configuration.hasControlPlane ? CallFeed() : nil
        return CallLog(logger: logger, metrics: metrics, calls: calls, clock: clock)
    }

    /// Links lead to this server, by an address that a browser on this machine can open.
    private func accountSwitches(_ name: String) -> AccountSwitches {
        var switches = configuration.accountSwitches
        let host = ["0.0.0.0", "::"].contains(options.host) ? "localhost" : options.host
        let shown = host.contains(":") ? "[\(host)]" : host
        let path = ControlDoor.path(VerificationPath.path, in: name)
        switches.completionPages = { [port = options.port, sockets] in
            "http://\(shown):\(port == 0 ? sockets.ports.port : port)\(path)"
        }
        return switches
    }

    /// Who may sign, for these services.
    private func verifier(
        _ services: Set<String>,
        _ keys: TemporaryKeys,
        _ configuration: Configuration
    ) -> SignatureVerifier<Principal> {
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

    private func pipeline(
        _ providers: Providers,
        _ keys: TemporaryKeys,
        _ configuration: Configuration
    ) -> Pipeline {
        let house = providers.house
        return Pipeline(
            verifier: verifier(Set(Services.known.map(\.signingName)), keys, configuration),
            recall: keys.recall,
            relaxed: RelaxedPrincipals(configuration),
            routes: Routes(Services.answered, providers),
            throttle: Throttle(configuration.quotas ?? (configuration.isThrottled ? .aws : .off)),
            faults: FaultPlan(
                configuration.faults.map { FaultRule(operation: $0.operation, error: $0.error, every: $0.every) }
            ),
            tags: { try await house.tags(of: $0) },
            records: { try await house.recordedFacts(of: $0, for: $1) },
            clock: clock,
            houseClock: house.clock,
            chance: chance,
            recordChance: recordChance("call")
        )
    }
}

extension RelaxedPrincipals {
    init(_ configuration: Configuration) {
        self.init(defaultAccount: configuration.accounts.first?.partner.account ?? "")
    }
}
