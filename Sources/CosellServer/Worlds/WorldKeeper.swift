import CosellDomain
import CosellStore
import CosellWire
import Foundation
import Logging

/// Makes worlds, saves them, and lets others take their place (CP50, CP51).
final class WorldKeeper: Sendable {
    let worlds: Worlds
    private let maker: WorldMaker
    /// Where worlds and snapshots have their files; nil where the data lies in a database that others use, too.
    private let place: Place?
    private let idleMilliseconds: Int64

    private struct Place {
        let shelf: SnapshotShelf
        /// Of the files of worlds, which end with the process.
        let folder: String
        /// What holds both and ends with the process, for data in memory.
        var scratch: ScratchFolder?

        /// - Parameter data: the folder that both stand in.
        init(in data: String, chance: Chance, scratch: ScratchFolder? = nil) throws {
            folder = data + "/worlds"
            self.scratch = scratch
            if FileManager.default.fileExists(atPath: folder) { try FileManager.default.removeItem(atPath: folder) }
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            shelf = try SnapshotShelf(dataFolder: data, chance: chance)
        }

        /// For a server in memory, whose worlds are many: little of them stays in memory.
        static func scratch(_ chance: Chance) throws -> Place {
            let folder = try ScratchFolder(named: "cosell-ephemeral-")
            do {
                return try Place(in: folder.path, chance: chance, scratch: folder)
            } catch {
                folder.remove()
                throw error
            }
        }
    }

    /// - Parameter idleMilliseconds: how long a world is kept that nobody asks for.
    init(_ maker: WorldMaker, idleMilliseconds: Int64) throws {
        self.maker = maker
        self.idleMilliseconds = idleMilliseconds
        worlds = Worlds(clock: maker.clock)
        switch maker.options.data {
        case .folder(let data): place = try Place(in: data, chance: maker.chance)
        case .database: place = nil
        case .memory:
            do {
                place = try .scratch(maker.chance)
            } catch {
                maker.logger.warning("no worlds and no snapshots", metadata: ["cause": "\(error.words)"])
                place = nil
            }
        }
    }

    /// Opens the main world; a data folder that begins with it keeps how it began.
    func begin(_ store: Store) async throws {
        let isNew = try await store.isNew()
        let providers = try await maker.providers(store, for: World.main, maker.configuration)
        try await maker.loadDemo(providers)
        if isNew, let place {
            do {
                try await place.shelf.save(store, as: SnapshotShelf.start)
            } catch {
                // It is built anew when it is asked for.
                maker.logger.warning("start not kept", metadata: ["cause": "\(error.words)"])
            }
        }
        worlds.put(try await world(World.main, providers, maker.configuration, log: nil))
    }

    private func world(
        _ name: String,
        _ providers: Providers,
        _ configuration: Configuration,
        log: CallLog?
    ) async throws -> World {
        let routes = SnapshotPaths(keeper: self, world: name).routes + WorldPaths(keeper: self).routes
        return try await maker.world(name, providers, configuration, among: worlds, log: log, routes)
    }

    // MARK: Snapshots

    /// - Throws: ``ControlRefusal``, a conflict, where there is no folder for them.
    var shelf: SnapshotShelf { get throws(ControlRefusal) { try requirePlace().shelf } }

    private func requirePlace() throws(ControlRefusal) -> Place {
        guard let place else {
            throw ControlRefusal(
                .conflict,
                "NoDataFolder",
                "This server has no data folder, and so neither snapshots nor worlds",
                fix: "Start one with --data; a PostgreSQL database is copied by cosell database copy."
            )
        }
        return place
    }

    /// Saves a world as it is at one moment.
    func save(_ world: String, as name: String) async throws {
        try await shelf.save(find(world).store, as: name)
    }

    /// Lets the state of a snapshot take a world's place, the whole of it: calls that were on their way are carried out
    /// there, or were before.
    func restore(_ world: String, from snapshot: String) async throws {
        let shelf = try shelf
        if snapshot == SnapshotShelf.start { try await keepStart(shelf) }
        // Whoever asked may leave; what has begun is finished.
        try await Task { try await shelf.use(snapshot) { try await self.replace(world, by: $0) } }.value
    }

    private func replace(_ name: String, by file: String) async throws {
        try await worlds.moving(name) {
            let old = try find(name)
            await old.stop()
            do {
                let store = try await old.store.replaced(by: file)
                do {
                    let configuration = old.configuration(maker.configuration)
                    let providers = try await maker.providers(store, for: name, configuration)
                    let new = try await world(name, providers, configuration, log: old.log)
                    guard worlds.exchange(old, new) else { throw Self.missing(name) }
                    new.start()
                } catch {
                    old.store.comeBack()
                    throw error
                }
            } catch {
                if worlds.world(named: name) === old { old.start() }
                throw error
            }
        }
        maker.logger.notice("world restored", metadata: ["world": "\(name)"])
    }

    /// The state that the data folder began with; built anew where it was begun by a version that did not keep it.
    private func keepStart(_ shelf: SnapshotShelf) async throws {
        guard !shelf.has(SnapshotShelf.start) else { return }
        let file = try file(of: maker.chance.uuid())
        try DataFolder.make(file: file)
        let store = try Store.scratch(file: file, logger: maker.quietLogger)
        defer { unlink(file) }
        do {
            let providers = try await maker.providers(store, for: World.main, maker.configuration)
            try await maker.loadDemo(providers)
            try await shelf.save(store, as: SnapshotShelf.start)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    // MARK: Worlds

    /// - Throws: ``ControlRefusal``, missing.
    func find(_ name: String) throws(ControlRefusal) -> World {
        guard let world = worlds.world(named: name) else { throw Self.missing(name) }
        return world
    }

    static func missing(_ name: String) -> ControlRefusal {
        .missing("There is no world \(name.excerpt())", fix: "GET /_cosell/worlds lists those that there are.")
    }

    /// Makes a world from a snapshot, or from the start.
    func make(_ name: String, from snapshot: String) async throws -> World {
        let shelf = try shelf
        if snapshot == SnapshotShelf.start { try await keepStart(shelf) }
        let file = try file(of: name)
        try worlds.reserve(name)
        do {
            try await shelf.use(snapshot) { source in
                unlink(file)
                try FileManager.default.copyItem(atPath: source, toPath: file)
            }
            let store = try Store.scratch(file: file, logger: maker.quietLogger)
            do {
                let configuration = maker.configuration.withOwnKeys(maker.chance)
                let providers = try await maker.providers(store, for: name, configuration)
                let new = try await world(name, providers, configuration, log: nil)
                worlds.put(new)
                new.start()
                return new
            } catch {
                await store.close()
                throw error
            }
        } catch {
            worlds.release(name)
            unlink(file)
            throw error
        }
    }

    func remove(_ name: String) async throws {
        guard name != World.main else {
            throw ControlRefusal.conflict(
                "The world \(World.main) stays",
                fix: "POST /_cosell/reset lets it be as it began."
            )
        }
        guard let world = worlds.remove(name) else { throw Self.missing(name) }
        await end(world)
    }

    private func end(_ world: World) async {
        await world.stop()
        await world.store.close()
        if let file = try? file(of: world.name) { unlink(file) }
    }

    private func file(of name: String) throws(ControlRefusal) -> String {
        try requirePlace().folder + "/\(name).sqlite"
    }

    // MARK: Time

    /// How long a world that nobody asks for keeps its memory.
    private static let restMilliseconds: Int64 = 10_000

    /// Lets worlds go that nobody has asked for, and rests those that nobody asks for now.
    func sweep(at now: Instant) async {
        for world in worlds.others {
            let age = now.milliseconds - world.lastUse.milliseconds
            if age >= idleMilliseconds {
                maker.logger.info("world unused", metadata: ["world": "\(world.name)"])
                if let world = worlds.remove(world.name) { await end(world) }
            } else if age >= Self.restMilliseconds {
                // Memory that is not given back now is so the next time.
                try? world.store.rest()
            }
        }
    }

    /// By the wall clock.
    var now: Instant { maker.clock() }

    /// A name for a world that is given none.
    var drawnName: String { "world-" + maker.chance.uuid().prefix(8) }

    /// How often that is looked after.
    var sweepInterval: Duration { .milliseconds(min(max(idleMilliseconds / 4, 100), Self.restMilliseconds)) }

    /// Ends all worlds; the main one's store stays open.
    func close() async {
        await worlds.main.stop()
        for world in worlds.others {
            if let world = worlds.remove(world.name) { await end(world) }
        }
        place?.scratch?.remove()
    }
}

extension World {
    /// As it was made: with its own keys.
    fileprivate func configuration(_ common: Configuration) -> Configuration {
        guard name != World.main else { return common }
        var own = common
        for (number, account) in accounts.enumerated() { own.accounts[number].keys = account.keys }
        return own
    }
}
