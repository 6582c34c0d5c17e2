/// Feeds a value to a hasher, member by member: one place for the hashes of all shapes, instead of a copy in each.
final class HashWriter: WireWriter {
    private(set) var hasher: Hasher

    init(_ hasher: Hasher) { self.hasher = hasher }

    func beginStructure() {}
    func endStructure() {}

    func beginMember(_ index: Int, of members: MemberTable) -> Bool {
        hasher.combine(index)
        return true
    }

    func absentMember(_ index: Int, of members: MemberTable) {}

    func beginList(count: Int) { hasher.combine(count) }
    func beginElement() {}
    func endList() {}
    func beginMap(count: Int) { hasher.combine(count) }
    func beginEntry(_ key: String) { hasher.combine(key) }
    func endMap() {}

    func write(null: Void) {}
    func write(_ value: String) { hasher.combine(value) }
    func write(_ value: Int) { hasher.combine(value) }
    func write(_ value: Double) { hasher.combine(value) }
    func write(_ value: Bool) { hasher.combine(value) }
    func write(_ value: Instant) { hasher.combine(value) }
    func write(_ value: [UInt8]) { hasher.combine(value) }
    func write(_ value: Document) { hasher.combine(value) }
}

extension WireStructure {
    /// Equal values are written alike, so what is written is what is hashed.
    public func hash(into hasher: inout Hasher) {
        let writer = HashWriter(hasher)
        write(to: writer)
        hasher = writer.hasher
    }
}
