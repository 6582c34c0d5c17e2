import CosellDomain
import CosellSigning
import CosellStore
import CosellWire
import HTTPTypes
import Synchronization

/// The worlds that there are, and who is looked for in which: a call by its access key, whoever plays AWS by name.
final class Worlds: Sendable {
    /// How many there are beside the main one.
    static let limit = 1000

    private struct State {
        var main: World?
        var others: [String: World] = [:]
        /// Names that are taken by worlds in the making.
        var making: Set<String> = []
        /// The world of each access key; keys of the main one are looked for there.
        var keys: [String: String] = [:]
        /// Worlds whose place another one is about to take.
        var moves: [String: Latch] = [:]
        /// Lets what another node has restored take the main world's place.
        var follow: (@Sendable () async -> Void)?
    }

    private let state = Mutex(State())
    private let clock: @Sendable () -> Instant

    init(main: World? = nil, clock: @escaping @Sendable () -> Instant) {
        self.clock = clock
        if let main { put(main) }
    }

    /// There before the first call is.
    var main: World {
        guard let main = state.withLock({ $0.main }) else { preconditionFailure("the main world is not open yet") }
        return main
    }

    /// All but the main one, by name.
    var others: [World] { state.withLock { $0.others.values.sorted { $0.name < $1.name } } }

    /// The world that a call is for, by the key that it says it is signed with.
    func world(of call: HTTPRequest) -> World {
        guard state.withLock({ !$0.keys.isEmpty }), let key = SignedRequest(call).claimedKey,
            let name = state.withLock({ $0.keys[key] }), let world = world(named: name)
        else { return main }
        return world
    }

    /// The world of that name, which counts as a use of it.
    func world(named name: String) -> World? {
        if name == World.main { return main }
        let world = state.withLock { $0.others[name] }
        world?.use(at: clock())
        return world
    }

    /// The world that a call is to be carried out in once more, when the one that it was for has been left meanwhile.
    ///
    /// - Returns: nil when there is no other.
    func successor(of world: World, for call: HTTPRequest) async -> World? {
        await state.withLock { $0.moves[world.name] }?.wait()
        if world.name == World.main { await follow() }
        let next = self.world(of: call)
        return next === world ? nil : next
    }

    /// The world of that name once none is about to take its place; nil for none.
    func settled(_ name: String) async -> World? {
        await state.withLock { $0.moves[name] }?.wait()
        if name == World.main { await follow() }
        return state.withLock { name == World.main ? $0.main : $0.others[name] }
    }

    /// The database holds another state than the main world knows: it is another one when this returns, if it can.
    private func follow() async {
        let (main, follow) = state.withLock { ($0.main, $0.follow) }
        if let main, main.store.isLeft { await follow?() }
    }

    /// - Parameter follow: lets what another node has restored take the main world's place.
    func whenOvertaken(_ follow: @escaping @Sendable () async -> Void) { state.withLock { $0.follow = follow } }

    // MARK: Coming and going

    /// Takes a name for a world that is about to be made.
    ///
    /// - Throws: ``ControlRefusal``, a conflict, when it is taken, or when there are too many.
    func reserve(_ name: String) throws(ControlRefusal) {
        let refusal = state.withLock { state -> ControlRefusal? in
            if name == World.main || state.others[name] != nil || state.making.contains(name) {
                return .conflict("There is a world \(name.excerpt()) already", fix: "Give another name, or none.")
            }
            if state.others.count + state.making.count >= Self.limit {
                return ControlRefusal(
                    .conflict,
                    "TooManyWorlds",
                    "There are \(Self.limit) worlds already",
                    fix: "DELETE /_cosell/worlds/NAME takes one away; unused ones go by themselves."
                )
            }
            state.making.insert(name)
            return nil
        }
        if let refusal { throw refusal }
    }

    /// Gives a name back whose world was not made.
    func release(_ name: String) { state.withLock { _ = $0.making.remove(name) } }

    /// Lets a world be found.
    func put(_ world: World) {
        world.use(at: clock())
        state.withLock { state in
            state.making.remove(world.name)
            if world.name == World.main {
                state.main = world
                return
            }
            state.others[world.name] = world
            for key in world.accounts.flatMap(\.keys) { state.keys[key.id] = world.name }
        }
    }

    /// Finds a world by one more key: one that was handed out in it.
    func note(_ key: String, of name: String) {
        guard name != World.main else { return }
        state.withLock { if $0.others[name] != nil { $0.keys[key] = name } }
    }

    /// - Returns: the world that was there; nil for none of that name.
    func remove(_ name: String) -> World? {
        state.withLock { state -> World? in
            guard let world = state.others.removeValue(forKey: name) else { return nil }
            state.keys = state.keys.filter { $0.value != name }
            return world
        }
    }

    /// Lets a world be found in place of another one, unless that is gone.
    func exchange(_ old: World, _ new: World) -> Bool {
        new.use(at: clock())
        return state.withLock { state in
            if new.name == World.main {
                state.main = new
            } else {
                guard state.others[new.name] === old else { return false }
                state.others[new.name] = new
            }
            return true
        }
    }

    /// Lets one at a time put another world in the place of that one. Calls that find it left wait for the end of it.
    func moving<Value: Sendable>(_ name: String, _ body: () async throws -> Value) async throws -> Value {
        let latch = Latch()
        while let other = state.withLock({ state -> Latch? in
            defer { if state.moves[name] == nil { state.moves[name] = latch } }
            return state.moves[name]
        }) {
            await other.wait()
        }
        defer {
            state.withLock { _ = $0.moves.removeValue(forKey: name) }
            latch.open()
        }
        return try await body()
    }
}
