package import CosellShapes

extension Shape {
    /// The enum's value that is meant, however it is written: `qualified` is `Qualified`; nil when it is none.
    package func value(meantBy text: String) -> String? { ValueForms.official(text, of: self) }

    /// What to do about a text that no value of the enum is meant by.
    package func remedy(for text: String) -> String {
        ValueForms.remedy(text, of: self) ?? NearestName.question(text, among: values) ?? Limits.choice(self)
    }
}
