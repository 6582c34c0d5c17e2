import CosellShapes
import CosellShell
import Testing

/// Values of enums as people write them, asked shape by shape.
struct ShapeFormsTests {
    @Test(
        "finds the value that is meant",
        arguments: [
            ("Stage", "technical-validation", "Technical Validation"), ("Stage", "Launched", "Launched"),
            ("Stage", "won", nil), ("SalesInvolvementType", "visibility", "For Visibility Only"),
        ] as [(String, String, String?)]
    )
    func value(_ shape: String, _ text: String, _ value: String?) {
        #expect(Service.selling.table[shape].value(meantBy: text) == value)
    }

    @Test(
        "says what to do about others",
        arguments: [
            ("Stage", "closed won", "Winning is the stage Launched"), ("Stage", "Qualifed", "Did you mean Qualified?"),
            ("Stage", "xyz", "One of Prospect, "),
        ]
    )
    func remedy(_ shape: String, _ text: String, _ part: String) {
        #expect(Service.selling.table[shape].remedy(for: text).contains(part))
    }
}
