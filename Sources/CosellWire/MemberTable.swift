/// The members of one structure: names, and which of them are required, sensitive or clearable.
///
/// The position of a name is the number by which generated code knows the member; at most 64.
public final class MemberTable: @unchecked Sendable {
    // Unchecked: written once in `init`, only read afterwards, and never freed (a table lives as long as the program).
    private let names: UnsafeMutableBufferPointer<UInt8>
    private let keys: UnsafeMutableBufferPointer<UInt8>
    private let nameStarts: [Int32]
    private let keyStarts: [Int32]

    public let count: Int
    /// Bit `n` is set when member `n` is required.
    public let required: UInt64
    /// Bit `n` is set when the model marks the value of member `n`, or of its elements, sensitive.
    public let sensitive: UInt64
    /// Bit `n` is set when an explicit null of member `n` is told apart from its absence.
    public let clearable: UInt64

    public init(_ members: [StaticString], required: UInt64 = 0, sensitive: UInt64 = 0, clearable: UInt64 = 0) {
        precondition(members.count <= 64, "a structure has more members than a table can hold")
        self.required = required
        self.sensitive = sensitive
        self.clearable = clearable
        count = members.count
        var (names, nameStarts): ([UInt8], [Int32]) = ([], [0])
        var (keys, keyStarts): ([UInt8], [Int32]) = ([], [0])
        for member in members {
            names += Array(member.description.utf8)
            nameStarts.append(Int32(names.count))
            keys += Array("\"\(member)\":".utf8)
            keyStarts.append(Int32(keys.count))
        }
        self.names = .allocate(capacity: names.count)
        _ = self.names.initialize(from: names)
        self.keys = .allocate(capacity: keys.count)
        _ = self.keys.initialize(from: keys)
        self.nameStarts = nameStarts
        self.keyStarts = keyStarts
    }

    /// The name of a member as the wire spells it.
    public func name(_ index: Int) -> String { String(decoding: nameBytes(index), as: UTF8.self) }

    func nameBytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: names[Int(nameStarts[index])..<Int(nameStarts[index + 1])])
    }

    /// The member as JSON begins it: `"Name":`.
    func keyBytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: keys[Int(keyStarts[index])..<Int(keyStarts[index + 1])])
    }

    /// The number of the member with that name; `hint` is where it is looked for first.
    func index(of name: UnsafeRawBufferPointer, hint: Int) -> Int? {
        var index = hint < count ? hint : 0
        for _ in 0..<count {
            if matches(index, name) { return index }
            index = index + 1 == count ? 0 : index + 1
        }
        return nil
    }

    @inline(__always)
    private func matches(_ index: Int, _ name: UnsafeRawBufferPointer) -> Bool {
        let start = Int(nameStarts[index])
        guard Int(nameStarts[index + 1]) - start == name.count else { return false }
        for offset in 0..<name.count where names[start + offset] != name[offset] { return false }
        return true
    }
}
