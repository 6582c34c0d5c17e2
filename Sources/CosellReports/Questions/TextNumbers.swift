/// Numbers for texts that come again and again, found by their bytes, so that a million rows make a few hundred texts.
struct TextNumbers {
    private var keys: [[UInt8]] = []
    private var hashes: [UInt64] = []
    /// Number + 1 of the text whose hash leads there; 0 is free. A power of two, at most half full.
    private var slots = [Int32](repeating: 0, count: 64)

    var count: Int { keys.count }

    func text(_ number: Int) -> String { String(decoding: keys[number], as: UTF8.self) }

    mutating func number(of bytes: UnsafeRawBufferPointer) -> Int {
        let hash = Self.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, Self.equal(keys[number], bytes) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        keys.append(Array(bytes))
        hashes.append(hash)
        slots[slot] = Int32(keys.count)
        if keys.count * 2 > slots.count { grow() }
        return keys.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }

    /// FNV-1a, eight bytes at a time; nobody is served who could choose texts to make it slow.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var position = 0
        while position + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)) &* 0x100_0000_01B3
            hash ^= hash >> 32
            position += 8
        }
        while position < bytes.count {
            hash = (hash ^ UInt64(bytes[position])) &* 0x100_0000_01B3
            position += 1
        }
        return hash ^ (hash >> 29)
    }

    private static func equal(_ key: [UInt8], _ bytes: UnsafeRawBufferPointer) -> Bool {
        key.count == bytes.count && key.withUnsafeBytes { $0.elementsEqual(bytes) }
    }
}
