package import ArgumentParser
import CosellClient
import CosellCRM
import CosellShell
import CosellSync
import Foundation

/// `cosell crm listen`: takes HubSpot's webhooks in, and notes what the next sync is to read.
package struct CRMListenCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "listen",
        abstract: "Take HubSpot's webhooks in, for the next sync to read what changed.",
        discussion: """
            Examples:
              cosell crm listen --public-url https://hooks.example.com/hubspot
              cosell crm listen --host 0.0.0.0 --port 8787 --settings crm.yaml

            Each request's signature (X-HubSpot-Signature-v3) is checked over the
            address that HubSpot calls, its body and a time no more than five minutes
            off. The app's client secret stands in HUBSPOT_CLIENT_SECRET, or in the
            settings as hubspot: client_secret:. It runs until it is interrupted.
            docs/crm-hubspot.md says how to subscribe the app.

            Exit codes: 130 interrupted, 252 the command line or the settings are wrong,
            255 the port is taken, or anything else.
            """
    )

    @Option(help: "The settings; COSELL_CRM_SETTINGS, then ~/.config/cosell/crm.yaml.")
    var settings: String?

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 for any that is free.")
    var port = 8787

    @Option(help: "The address that HubSpot calls, where it is not https:// and the Host of the request.")
    var publicURL: String?

    @OptionGroup var local: LocalDatabaseOptions

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("crm listen", asJSON: false, local.call.color.chosen) { try await run(streams) }
    }

    private func run(_ streams: Streams) async throws -> CommandStatus {
        guard (0...65_535).contains(port) else {
            throw Complaint("\(port) is no port", at: "--port", remedy: "Give one from 0 to 65535.")
        }
        if let publicURL, Endpoint(String(publicURL.prefix { $0 != "?" })) == nil {
            throw Complaint(
                "'\(publicURL)' is no address",
                at: "--public-url",
                remedy: "Give https://HOST/PATH as the app has it."
            )
        }
        let secret = try secret(streams)
        let database = try await local.open()
        return try await database.use { database in
            let notices = HubSpotNotices(database)
            let hook = HubSpotHook(
                signature: HubSpotSignature(secret: secret),
                address: publicURL,
                now: streams.now
            ) { changes, moment in
                do { try await notices.note(changes, at: moment) } catch {
                    streams.say("\(moment) not noted: \(error)\n")
                    throw error
                }
                let names = changes.map { "\($0.object.rawValue) \($0.id)" }.joined(separator: ", ")
                streams.show("\(moment) changed: \(names)\n")
            }
            let listener = HookListener(host: host, port: port, bodyLimitBytes: HubSpotEvent.bodyLimitBytes)
            do {
                try await listener.run(bound: { streams.say("Listening on http://\(host):\($0)\n") }) { request in
                    let answer = await hook.answer(request)
                    if answer.status >= 400 { streams.say("\(streams.now()) \(answer.status): \(answer.message)\n") }
                    return answer
                }
            } catch let error where !(error is CancellationError) {
                throw Complaints(
                    [
                        Complaint(
                            "cannot listen: \(error)",
                            at: "\(host):\(port)",
                            remedy: "Give another --port or --host."
                        )
                    ],
                    exit: .failure
                )
            }
            return .done
        }
    }

    private func secret(_ streams: Streams) throws -> HubSpotSecret {
        let surroundings = Surroundings.machine
        // Without a home there may still be the secret in the environment.
        let path = (try? CRMOptions.file(settings, surroundings)) ?? "crm.yaml"
        guard let bytes = streams.file(path) else {
            // The secret is all that is needed of them, and may stand in the environment.
            guard settings == nil else {
                throw Complaint("the settings cannot be read", at: path, remedy: "Check --settings.")
            }
            return try HubSpotSettings.clientSecret(nil, file: path, surroundings)
        }
        let read = try CRMSettings(text: Streams.text(bytes, of: path), file: path)
        guard read.system == .hubspot else {
            throw Complaint(
                "these settings are not of HubSpot, whose webhooks this takes",
                at: path,
                remedy: "Give --settings of HubSpot."
            )
        }
        return try HubSpotSettings.clientSecret(read.connection, file: path, surroundings)
    }
}
