package import ArgumentParser
import CosellClient
import CosellDomain
import CosellServer
import CosellStore
import CosellWire
import Foundation
import Logging

/// `cosell serve`: runs the server until a signal stops it.
package struct Serve: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        abstract: "Run the Partner Central server.",
        discussion: """
            Example: cosell serve --port 8080 --data var --demo
            Then:    aws partnercentral-selling list-opportunities --catalog Sandbox --endpoint-url http://127.0.0.1:8080

            Tests:   source <(exec cosell serve --ephemeral --port 0 --print-env)

            Without --config two partner accounts with keys exist; README.md names them.
            """
    )

    @Option(help: "Address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "Port to listen on; 0 takes a free one.")
    var port = 8080

    @Option(help: "Folder of the database, made on first use; var, unless this or --database says otherwise.")
    var data: String?

    @Option(
        help: """
            PostgreSQL database in place of a folder, postgres://user@host/name; else COSELL_DATABASE_URL. Several \
            servers may share it.
            """
    )
    var database: String?

    @Option(help: "Seconds to wait at the start for a database that is away.")
    var databaseWait = 30

    @Flag(help: "Keep nothing: data are in memory, and the server ends with the program that started it.")
    var ephemeral = false

    @Flag(help: "Once ready, print the variables for clients of AWS, and nothing else; for source and programs.")
    var printEnv = false

    @Option(help: "YAML file with accounts, policies, switches and faults; docs/configuration.md describes it.")
    var config: String?

    @Flag(help: "Load a demo pipeline of opportunities, once, into both catalogs of the demo accounts.")
    var demo = false

    @Option(help: "strict checks every signature; relaxed accepts any well-formed one.")
    var auth: Authentication?

    @Option(help: "Token for /metrics and /_cosell/; else COSELL_CONTROL_TOKEN, else the file's.")
    var controlToken: String?

    @Option(help: "A name by which this server is called, besides addresses and localhost; may be given again.")
    var controlHost: [String] = []

    @Option(help: "An origin whose pages may use /_cosell/, https://console.example.com; may be given again.")
    var controlOrigin: [String] = []

    @Option(help: "How AWS behaves by itself: manual, auto, or a file with a scenario; docs/scenarios.md describes it.")
    var awsSide = "manual"

    @Option(help: "How often accounts may call: off, aws, or a file of rules; else the switch throttling.")
    var quotas: String?

    @Option(help: "What chance comes of: the same seed and calls give the same history, identifiers and events.")
    var seed: Int?

    @Option(help: "How long a world is kept that nobody asks for: 30m, 1h, PT2H.")
    var worldIdle = "1h"

    @Option(help: "Address of another emulator: calls of services that Cosell does not answer go there.")
    var forwardOthers: String?

    @Option(help: "json or text.")
    var logFormat = LogFormat.text

    @Option(help: "trace, debug, info, notice, warning or error.")
    var logLevel = LogLevel.info

    @OptionGroup(title: "Connections")
    var connections: ConnectionOptions

    package enum Authentication: String, ExpressibleByArgument, CaseIterable, Sendable {
        case strict
        case relaxed
    }

    package enum LogFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
        case json
        case text

        var format: LineLog.Format { self == .json ? .json : .text }
    }

    package enum LogLevel: String, ExpressibleByArgument, CaseIterable, Sendable {
        case trace, debug, info, notice, warning, error

        var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
    }

    /// The version of the server that this command runs.
    static var serverVersion: String { CosellServer.Version.text }

    package init() {}

    package func run() async throws {
        let host = try address()
        signal(SIGPIPE, SIG_IGN)  // a log whose reader is gone must not end the server
        let clock = Surroundings.machine.now
        let log = LineLog(descriptor: FileHandle.standardError.fileDescriptor, format: logFormat.format, clock: clock)
        var settings: Configuration
        do {
            settings = try config.map(Configuration.init(file:)) ?? .demo
        } catch {
            throw ServeFailure(.configuration, "\(error)")
        }
        guard let idle = HouseDuration(worldIdle), idle.milliseconds > 0 else {
            throw ServeFailure(.options, "--world-idle \(worldIdle.excerpt()): give a duration such as 30m or 1h.")
        }
        let forwardTarget: ForwardTarget?
        do {
            let variable = ProcessInfo.processInfo.environment["COSELL_CONTROL_TOKEN"] ?? ""
            if let token = controlToken ?? (variable.isEmpty ? nil : variable) {
                settings.controlToken = try ControlToken(token)
            }
            settings.controlHosts += controlHost
            settings.controlOrigins += controlOrigin
            try settings.setAwsSide(awsSide)
            try quotas.map { try settings.setQuotas($0) }
            forwardTarget = try forwardOthers.map(ForwardTarget.init)
        } catch {
            throw ServeFailure(.options, "\(error)")
        }
        if let auth { settings.signatures.isRelaxed = auth == .relaxed }
        var options = Server.Options(host: host, port: port, data: try place(), loadsDemo: demo)
        options.limits = connections.limits
        options.worldIdleMilliseconds = idle.milliseconds
        options.seed = seed
        options.security = connections.security()
        options.forwardsOthersTo = forwardTarget
        options.authorityFile = ProcessInfo.processInfo.environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 }
        let server = Server(options, settings, log: log, level: logLevel.level, clock: clock)
        let (authority, showsKeys) = (options.authority, config == nil)
        if ephemeral { ParentWatch().begin() }
        let variables = printEnv ? Self.variables(settings) : nil
        do {
            try await server.run { listening in
                if let variables {
                    variables.show(for: ConnectionOptions.address("http", host, listening.port))
                    return
                }
                Self.greet(ConnectionOptions.address("http", host, listening.port), showsKeys: showsKeys)
                if let port = listening.securePort {
                    Self.greetSecurely(
                        ConnectionOptions.address("https", host, port),
                        authority: authority
                    )
                }
            }
        } catch {
            log.flush()
            if let failure = BindFailure(error, host: host, port: port) {
                throw ServeFailure(.addressTaken, failure.description)
            }
            throw ServeFailure(error)
        }
    }

    /// The options as they can be used: an IPv6 address may come in the brackets that it has in a URL.
    ///
    /// - Returns: the address to listen on.
    private func address() throws -> String {
        guard 0...65_535 ~= port else {
            throw ServeFailure(.options, "--port \(port): a port is a number from 0 to 65535; 0 takes a free one.")
        }
        guard data != "" else {
            throw ServeFailure(.options, "--data is empty: give the folder of the database, such as --data var.")
        }
        let address = ConnectionOptions.bare(host)
        guard !address.isEmpty else {
            throw ServeFailure(.options, "--host is empty: give an address to listen on, such as --host 127.0.0.1.")
        }
        return address
    }

    /// Where the data lies: the command line says, else the environment.
    private func place() throws -> DataPlace {
        let variable = ProcessInfo.processInfo.environment["COSELL_DATABASE_URL"] ?? ""
        guard !ephemeral || (data == nil && database == nil) else {
            throw ServeFailure(.options, "--ephemeral keeps nothing; leave --data and --database out.")
        }
        if ephemeral { return .memory }
        guard data == nil || database == nil else {
            throw ServeFailure(.options, "--data and --database exclude each other; give one of them.")
        }
        guard databaseWait >= 0 else {
            throw ServeFailure(.options, "--database-wait \(databaseWait): give seconds, 0 or more.")
        }
        guard data == nil, let url = database ?? (variable.isEmpty ? nil : variable) else {
            return .folder(data ?? "var")
        }
        do {
            return .database(try PostgreSQLAddress(url), wait: .seconds(databaseWait))
        } catch {
            throw ServeFailure(error)
        }
    }

    /// For clients, in the name of the first key that the configuration has.
    private static func variables(_ settings: Configuration) -> ClientVariables {
        let key = settings.accounts.lazy.flatMap(\.keys).first
        return ClientVariables(
            region: settings.signatures.region ?? "us-east-1",
            key: key.map { (id: $0.id, secret: $0.secret, sessionToken: $0.sessionToken) }
        )
    }

    private static func greetSecurely(_ address: String, authority: String?) {
        print("With TLS at \(address)" + (authority.map { "; clients trust it by AWS_CA_BUNDLE=\($0)" } ?? ""))
        fflush(nil)
    }

    private static func greet(_ address: String, showsKeys: Bool) {
        defer { fflush(nil) }
        guard showsKeys else { return print("Cosell answers at \(address)") }
        print(
            """
            Cosell answers at \(address). Paste into another shell:

              export AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING=\(address)
              export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1
              export AWS_ACCESS_KEY_ID=\(Configuration.demoKeyID) AWS_SECRET_ACCESS_KEY=\(Configuration.demoSecret)

              aws partnercentral-selling list-opportunities --catalog Sandbox --max-items 3
              aws partnercentral-selling list-opportunities --catalog AWS --life-cycle-stage Qualified --max-items 5
              aws partnercentral-selling list-solutions --catalog Sandbox --status Active

            Ctrl-C stops it; the data stays.
            """
        )
    }
}
