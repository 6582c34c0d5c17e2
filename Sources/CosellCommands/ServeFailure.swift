import CosellServer
import CosellStore

/// Why the server did not start or stay, or its data could not be copied: in people's words, and as a number that scripts can tell apart.
struct ServeFailure: Error {
    /// How `cosell serve` ends; docs/configuration.md lists them.
    enum Code: Int32, CaseIterable {
        case other = 1
        case addressTaken = 3
        case folderInUse = 4
        case diskFull = 5
        case unusableFolder = 6
        case limitTooLow = 7
        case noDatabase = 8
        case options = 252
        case configuration = 253
    }

    let code: Code
    let description: String

    init(_ code: Code, _ description: String) {
        (self.code, self.description) = (code, description)
    }

    /// Sorts what ended the server.
    init(_ error: any Error) {
        switch error {
        case let error as StoreError: self.init(Code(error.kind), "\(error)")
        case let error as ProcessLimits.TooLittle: self.init(.limitTooLow, "\(error)")
        default: self.init(.other, "\(error)")
        }
    }

    /// Runs what concerns a data folder, and sorts what it throws.
    static func told(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as StoreError {
            throw Self(error)
        } catch {
            throw Self(.unusableFolder, "\(error)")
        }
    }
}

extension ServeFailure.Code {
    init(_ kind: StoreError.Kind) {
        self =
            switch kind {
            case .inUse: .folderInUse
            case .diskFull: .diskFull
            case .outOfMemory, .tooManyFiles: .limitTooLow
            case .unavailable, .outOfConnections, .accessDenied, .noSuchDatabase, .unsupportedServer, .libraryMissing,
                .timedOut, .conflict:
                .noDatabase
            case .badAddress: .options
            default: .unusableFolder
            }
    }
}
