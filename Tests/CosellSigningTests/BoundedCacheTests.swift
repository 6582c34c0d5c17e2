import Testing

@testable import CosellSigning

struct BoundedCacheTests {
    @Test("keeps what fits, starts over when full")
    func bound() {
        let cache = BoundedCache<Int, String>(limit: 2)
        cache[1] = "one"
        cache[2] = "two"
        #expect([cache[1], cache[2]] == ["one", "two"])
        cache[2] = "second"
        #expect([cache[1], cache[2]] == ["one", "second"])
        cache[3] = "three"
        #expect([cache[1], cache[2], cache[3]] == [nil, nil, "three"])
    }
}
