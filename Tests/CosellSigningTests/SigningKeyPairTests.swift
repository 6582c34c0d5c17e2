import Testing

@testable import CosellSigning

struct SigningKeyPairTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let candidate: String
        var successor: String?
    }

    static let rows = [
        Row(
            testDescription: "zero",
            candidate: "0000000000000000000000000000000000000000000000000000000000000000",
            successor: "0000000000000000000000000000000000000000000000000000000000000001"
        ),
        Row(
            testDescription: "carries",
            candidate: "00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            successor: "0100000000000000000000000000000000000000000000000000000000000000"
        ),
        Row(
            testDescription: "order less three",
            candidate: "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254e",
            successor: "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f"
        ),
        Row(
            testDescription: "order less two",
            candidate: "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f",
            successor: "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632550"
        ),
        Row(
            testDescription: "order less one",
            candidate: "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632550"
        ),
        Row(
            testDescription: "greatest number",
            candidate: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        ),
        Row(testDescription: "too short", candidate: "00"),
    ]

    @Test("takes candidates up to the order less two", arguments: rows)
    func successor(_ row: Row) throws {
        let candidate = try #require(SigningText.decodeHexadecimal(Array(row.candidate.utf8)[...]))
        let successor = CurveScalar.successor(ofCandidate: candidate)
        #expect(successor.map { SigningText.hexadecimal($0) } == row.successor)
    }
}
