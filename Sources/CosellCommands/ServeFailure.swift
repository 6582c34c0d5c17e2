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
        case options = 252
        case configuration = 253
    }

    let code: Code
    let description: String

    init(_ code: Code, _ description: String) {
        (self.code, self.description) = (code, description)
    }

    /// Sorts what ended the server.
    init(_ error: any Error, host: String, port: Int) {
        switch error {
        case let error as StoreError: self.init(Code(error.kind), "\(error)")
        default: self.init(addressed: "\(error)", host, port)
        }
    }

    /// Runs what concerns a data folder, and sorts what it throws.
    static func told(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as StoreError {
            throw Self(Code(error.kind), "\(error)")
        } catch {
            throw Self(.unusableFolder, "\(error)")
        }
    }

    private init(addressed text: String, _ host: String, _ port: Int) {
        if text.contains("Address already in use") {
            self.init(.addressTaken, "Port \(port) of \(host) is taken; stop its server or give another --port.")
        } else if text.contains("Permission denied") && text.contains("bind") {
            self.init(.addressTaken, "Port \(port) may not be used by this user; give --port a number from 1024 up.")
        } else if text.contains("assign requested address") || text.contains("nknown host")
            || text.contains("UnknownHost") || text.contains("NIOConnectionError")
        {
            self.init(.addressTaken, "\(host) is no address of this machine; --host takes 127.0.0.1, ::1 or 0.0.0.0.")
        } else {
            self.init(.other, text)
        }
    }
}

extension ServeFailure.Code {
    init(_ kind: StoreError.Kind) {
        self =
            switch kind {
            case .inUse: .folderInUse
            case .diskFull: .diskFull
            default: .unusableFolder
            }
    }
}
