import CosellWire
import SellingAPI
import Testing

struct KnownValuesTests {
    @Test("knows each value that the model lists", arguments: Selling.Stage.allCases)
    func known(_ stage: Selling.Stage) {
        #expect(stage.isKnown)
        #expect(stage.description == stage.rawValue)
    }

    @Test("knows no other", arguments: ["", "prospect", "Prospect ", "Won", "Ｐrospect"])
    func unknown(_ value: String) { #expect(!Selling.Stage(rawValue: value).isKnown) }

    @Test("tells values apart that Unicode calls equivalent")
    func equivalents() {
        #expect(Selling.CountryCode(rawValue: "KR").isKnown)
        #expect("\u{212A}R" == "KR", "for Swift's strings the Kelvin sign is a K")
        #expect(!Selling.CountryCode(rawValue: "\u{212A}R").isKnown)
    }
}
