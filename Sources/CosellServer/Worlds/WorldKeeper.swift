import CosellDomain
import CosellStore
import CosellWire
import Foundation
import Logging
import Synchronization

/// Makes worlds, saves them, and lets others take their place (CP50, CP51).
final class WorldKeeper: Sendable {
    let worlds: Worlds
    private let maker: WorldMaker
    /// Where worlds and snapshots are; nil where there is no room for their files.
    private let place: WorldPlace?
    private let copy = WorldCopy(KnownSchema.all)
    private let idleMilliseconds: Int64
    /// Going over to what another node has restored, while that is under way.
    private let following = Mutex<Task<Bool, Never>?>(nil)

    /// - Parameter idleMilliseconds: how long a world is kept that nobody asks for.
    init(_ maker: WorldMaker, idleMilliseconds: Int64) throws {
        self.maker = maker
        self.idleMilliseconds = idleMilliseconds
        worlds = Worlds(clock: maker.clock)
        do {
            place = try WorldPlace(maker, copy)
        } catch  where maker.options.data.folder == nil {
            maker.logger.warning("no worlds and no snapshots", metadata: ["cause": "\(error.words)"])
            place = nil
        }
        worlds.whenOvertaken { [weak self] in _ = await self?.follow() }
    }

    /// Opens the main world, in what another node restores meanwhile if it must.
    func begin(_ store: Store) async throws {
        try await standing(on: store, open)
    }

    /// Runs what stands on a store once more on its successor, where another node lets one take its place meanwhile.
    private func standing(on store: Store, _ body: (Store) async throws -> Void) async throws {
        var store = store
        for _ in 1..<Self.standingLimit {
            do {
                return try await body(store)
            } catch let error as StoreError where World.isLeft(error) && store.isLeft {
                store = try await store.successor()
            }
        }
        try await body(store)
    }

    /// So many restores on end are no start any more.
    private static let standingLimit = 8

    /// Data that begin with it keep how they began.
    private func open(_ store: Store) async throws {
        let isNew = try await store.isNew()
        let providers = try await maker.providers(store, for: World.main, maker.configuration)
        try await maker.loadDemo(providers)
        if isNew, let place {
            do {
                try await place.shelf.save(store, as: SnapshotName.start)
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
    var shelf: any SnapshotShelf { get throws(ControlRefusal) { try requirePlace().shelf } }

    private func requirePlace() throws(ControlRefusal) -> WorldPlace {
        guard let place else {
            throw ControlRefusal(
                .conflict,
                "NoDataFolder",
                "This server has no room for files, and so neither snapshots nor worlds",
                fix: "Start one with --data, or with a folder for temporary files (TMPDIR) that it can write to."
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
        if snapshot == SnapshotName.start { try await keepStart(shelf) }
        // Whoever asked may leave; what has begun is finished.
        try await Task { try await shelf.use(snapshot) { try await self.replace(world, by: $0) } }.value
    }

    private func replace(_ name: String, by file: String) async throws {
        try await worlds.moving(name) {
            let old = try find(name)
            await old.stop()
            do {
                let store = try await replace(old.store, by: file)
                do {
                    try await put(store, inPlaceOf: old)
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

    private func replace(_ store: Store, by file: String) async throws -> Store {
        do {
            return try await copy.replace(store, by: file)
        } catch let error as DataCopyError {
            throw ControlRefusal(notDone: error)
        }
    }

    /// Builds a world upon a store and lets it be found; where another node restores once more meanwhile, upon that.
    private func put(_ store: Store, inPlaceOf old: World) async throws {
        try await standing(on: store) { try await put($0, in: old) }
    }

    private func put(_ store: Store, in old: World) async throws {
        let configuration = old.configuration(maker.configuration)
        let providers = try await maker.providers(store, for: old.name, configuration)
        let new = try await world(old.name, providers, configuration, log: old.log)
        guard worlds.exchange(old, new) else { throw Self.missing(old.name) }
        new.start()
    }

    // MARK: Other nodes

    /// How soon it is tried again to go over to what another node has restored.
    private static let followInterval = Duration.seconds(1)

    /// Goes over to what other nodes restore, until it is cancelled.
    func followOthers() async {
        guard worlds.main.store.isShared else { return }
        let listening = worlds.main.store.replacements
        // It may have happened since this node began.
        listening.ring()
        for await _ in listening.rings {
            while await !follow() {
                do { try await Task.sleep(for: Self.followInterval) } catch { return }
            }
        }
    }

    /// Lets what another node has restored take the main world's place, if one has; whoever asks meanwhile waits for the
    /// same end.
    ///
    /// - Returns: whether the main world is that which the database holds.
    private func follow() async -> Bool {
        let task = following.withLock { following in
            let task = following ?? Task { await goOver() }
            following = task
            return task
        }
        return await task.value
    }

    private func goOver() async -> Bool {
        // Who asks from here on may know of a later one.
        defer { following.withLock { $0 = nil } }
        do {
            return try await worlds.moving(World.main) {
                let old = worlds.main
                guard try await old.store.isOvertaken() else {
                    // A failover may have brought it back.
                    old.store.comeBack()
                    old.start()
                    return true
                }
                await old.stop()
                try await put(try await old.store.successor(), inPlaceOf: old)
                maker.logger.notice("world restored", metadata: ["world": "\(World.main)", "by": "another node"])
                return true
            }
        } catch {
            maker.logger.warning("world not restored yet", metadata: ["cause": "\(error.words)"])
            return false
        }
    }

    /// The state that the data folder began with; built anew where it was begun by a version that did not keep it.
    private func keepStart(_ shelf: any SnapshotShelf) async throws {
        guard try await !shelf.has(SnapshotName.start) else { return }
        let file = try file(of: maker.chance.uuid())
        try DataFolder.make(file: file)
        let store = try Store.scratch(file: file, logger: maker.quietLogger)
        defer { unlink(file) }
        do {
            let providers = try await maker.providers(store, for: World.main, maker.configuration)
            try await maker.loadDemo(providers)
            try await shelf.save(store, as: SnapshotName.start)
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
        guard !worlds.main.store.isShared else {
            throw ControlRefusal(
                .conflict,
                "NoDataFolder",
                "The nodes on a PostgreSQL database have one world, \(World.main)",
                fix: "Start a server with --data or --ephemeral for worlds; here, snapshots bring \(World.main) back."
            )
        }
        if snapshot == SnapshotName.start { try await keepStart(shelf) }
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
        place?.leave()
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
