import AccountClient
import ArgumentParser
import CosellClient
import CosellShell
import CosellSync
import Foundation
import SellingClient

/// Which local database a command works with, and whose: with it come the options of calls, by which the account is known.
struct LocalDatabaseOptions: ParsableArguments {
    @Option(help: "The local database; COSELL_DATABASE, then the account's own in ~/.local/share/cosell.")
    var database: String?

    @OptionGroup var call: CallChoice

    /// `AWS` or `Sandbox`.
    func catalogName(_ surroundings: Surroundings = .machine) -> String { call.catalogName(surroundings) }

    /// Opens it, made on first use.
    func open(_ surroundings: Surroundings = .machine) async throws -> LocalDatabase {
        try await LocalDatabase.open(file: file(surroundings), at: surroundings.now())
    }

    /// Opens what a sync has filled.
    ///
    /// - Throws: ``Complaint`` when there is none yet: an empty answer would look like an empty pipeline.
    func openFilled(_ surroundings: Surroundings = .machine) async throws -> LocalDatabase {
        let file = try await file(surroundings)
        guard FileManager.default.fileExists(atPath: file) else {
            throw Complaint(
                "there is no local database yet",
                at: file,
                remedy: "Fill it with cosell sync, or give --database the file of one."
            )
        }
        return try await LocalDatabase.open(file: file, at: surroundings.now())
    }

    /// Clients that wait their turn rather than give up: a sync has time.
    func syncCalls() throws -> SyncCalls {
        let configuration = call.patientConfiguration()
        return SyncCalls(try SellingClient(configuration), try AccountClient(configuration))
    }

    /// Where it is: as said, or in the folder of this person's data, by the account.
    func file(_ surroundings: Surroundings = .machine) async throws -> String {
        if let named = database ?? surroundings.variable("COSELL_DATABASE") { return surroundings.expanded(named) }
        guard let folder = surroundings.dataFolder else {
            throw Complaint(
                "there is no home folder to keep the local database in",
                at: "--database",
                remedy: "Give --database a file."
            )
        }
        do {
            return "\(folder)/\(try await QueryClient(.sts, call.configuration()).account()).sqlite"
        } catch  where error is CredentialFailure || error is TransportFailure {
            // Whoever has one database needs neither keys nor a network to read it.
            guard let only = Self.onlyDatabase(in: folder) else { throw error }
            return only
        }
    }

    private static func onlyDatabase(in folder: String) -> String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let databases = names.filter { $0.hasSuffix(".sqlite") }
        return databases.count == 1 ? "\(folder)/\(databases[0])" : nil
    }
}
