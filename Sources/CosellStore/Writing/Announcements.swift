import Synchronization

/// Who waits to hear that a commit concerned them. A write names its topics (``Transaction/announce(_:)``); once it is
/// committed, those who listen for one of them are woken, and nobody else.
package final class Announcements: Sendable {
    private struct Listener {
        let wants: @Sendable (String) -> Bool
        let bell: AsyncStream<Void>.Continuation
    }

    private struct Witness {
        let topic: String
        let act: @Sendable () -> Bool
    }

    private struct State {
        var listeners: [Int: Listener] = [:]
        var next = 0
        var witnesses: [Int: Witness] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    /// Listens until the rings are given up.
    package func listen(to wants: @escaping @Sendable (String) -> Bool) -> Listening {
        let (stream, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.listeners[state.next] = Listener(wants: wants, bell: bell)
            return state.next
        }
        bell.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
        }
        return Listening(rings: stream, bell: bell)
    }

    /// Calls at every commit with that topic, before its writers are answered: whoever is answered finds it done.
    ///
    /// - Parameter act: must be short, since the writer waits for it; says whether it wants to be called again.
    package func witness(_ topic: String, _ act: @escaping @Sendable () -> Bool) {
        state.withLock { state in
            state.next += 1
            state.witnesses[state.next] = Witness(topic: topic, act: act)
        }
    }

    /// How many listen.
    package var count: Int { state.withLock { $0.listeners.count } }

    /// Wakes everybody, for what may have happened unheard.
    func publishAll() {
        tellWitnesses { _ in true }
        for bell in state.withLock({ $0.listeners.values.map(\.bell) }) { bell.yield() }
    }

    /// Wakes those who listen for one of these; commits do so by themselves.
    package func publish(_ topics: Set<String>) {
        if topics.isEmpty { return }
        tellWitnesses(topics)
        let bells = state.withLock { state in
            state.listeners.values.filter { topics.contains(where: $0.wants) }.map(\.bell)
        }
        for bell in bells { bell.yield() }
    }

    /// For what is committed, but not yet found by whoever reads on from a place.
    func tellWitnesses(_ topics: Set<String>) {
        if !topics.isEmpty { tellWitnesses { topics.contains($0) } }
    }

    private func tellWitnesses(_ isMeant: (String) -> Bool) {
        let told = state.withLock { state in state.witnesses.filter { isMeant($0.value.topic) } }
        let gone = told.filter { !$0.value.act() }
        if gone.isEmpty { return }
        state.withLock { state in for number in gone.keys { state.witnesses[number] = nil } }
    }
}

/// What a listener hears. However often it rang meanwhile, who looks finds one ring: what happened, the store tells.
package struct Listening: Sendable {
    package let rings: AsyncStream<Void>
    fileprivate let bell: AsyncStream<Void>.Continuation

    /// Wakes the listener for another reason.
    package func ring() { bell.yield() }

    /// Lets nothing ring any more.
    package func end() { bell.finish() }
}
