import CosellDomain
import CosellStore
import CosellWire
import Foundation

/// Where snapshots are, and the files of worlds, which end with the process.
struct WorldPlace: Sendable {
    let shelf: any SnapshotShelf
    /// Of the files.
    let folder: String
    /// What ends with the process, where the data lie in memory or elsewhere.
    private let scratch: ScratchFolder?

    init(_ maker: WorldMaker, _ copy: WorldCopy) throws {
        switch maker.options.data {
        case .folder(let data):
            try self.init(in: data, chance: maker.chance)
        case .memory:
            // Worlds of a server in memory are many: little of them stays there.
            let scratch = try ScratchFolder(named: "cosell-ephemeral-")
            try self.init(in: scratch.path, chance: maker.chance, scratch: scratch)
        case .database(let address, _):
            let scratch = try ScratchFolder(named: "cosell-node-")
            let shelf = DatabaseShelf(
                SharedSnapshots(address),
                scratch: scratch.path,
                copy: copy,
                chance: maker.chance,
                clock: maker.clock
            )
            self.init(shelf: shelf, folder: scratch.path, scratch: scratch)
        }
    }

    /// - Parameter data: the folder that both stand in.
    private init(in data: String, chance: Chance, scratch: ScratchFolder? = nil) throws {
        let folder = data + "/worlds"
        if FileManager.default.fileExists(atPath: folder) { try FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        self.init(shelf: try FolderShelf(dataFolder: data, chance: chance), folder: folder, scratch: scratch)
    }

    private init(shelf: any SnapshotShelf, folder: String, scratch: ScratchFolder?) {
        (self.shelf, self.folder, self.scratch) = (shelf, folder, scratch)
    }

    /// Takes away what ends with the process.
    func leave() { scratch?.remove() }
}
