import CosellClient
import Testing

struct EntitiesTests {
    @Test(
        "replaces references, also those of references, and leaves the rest",
        arguments: [
            ("plain", "plain"), ("a &amp; b", "a & b"), ("AI&amp;colon; ML", "AI: ML"), ("&lt;b&gt;", "<b>"),
            ("&#39;&#x2F;&#X41;", "'/A"), ("R&D; &unknown; & &;", "R&D; &unknown; & &;"), ("&#xD800;", "&#xD800;"),
            ("&amp;amp;amp;colon;", "&colon;"), ("", ""), ("&", "&"), ("&amp", "&amp"),
        ]
    )
    func decoding(text: String, decoded: String) { #expect(Entities.decode(text) == decoded) }
}
