import Testing

@testable import CosellDomain

/// CP30: durations as people write them.
struct HouseDurationTests {
    @Test(
        "reads ISO 8601 and the short forms",
        arguments: [
            ("P16D", 1_382_400_000), ("16d", 1_382_400_000), ("90m", 5_400_000), ("PT90M", 5_400_000),
            ("P2W", 1_209_600_000), ("P1DT2H3M4.5S", 93_784_500), ("1h30m", 5_400_000), ("500ms", 500), ("0s", 0),
            ("1.5h", 5_400_000), ("1,5h", 5_400_000), ("pt1s", 1000), ("2w3d", 1_468_800_000),
        ] as [(String, Int64)]
    )
    func good(_ text: String, _ milliseconds: Int64) {
        #expect(HouseDuration(text)?.milliseconds == milliseconds)
    }

    @Test(
        "and nothing else",
        arguments: [
            "", "P", "PT", "16", "d", "-1d", "P1M", "P1Y", "1x", "1d1d", "1m1h", "P1DT", "P1H", "PT1D", "1e9d", "∞d",
            "99999999999999d", "1 d", ".5h", "5.h", "P-1D",
        ]
    )
    func bad(_ text: String) {
        #expect(HouseDuration(text) == nil)
    }

    @Test(
        "is written as ISO 8601",
        arguments: zip(
            ["16d", "90m", "500ms", "0s", "1d2h3m4s"],
            ["P16D", "PT1H30M", "PT0.500S", "PT0S", "P1DT2H3M4S"]
        )
    )
    func written(_ text: String, _ standard: String) {
        #expect(HouseDuration(text)?.description == standard)
    }
}
