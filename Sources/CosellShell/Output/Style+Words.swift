/// How the parts of a difference and of a list of findings stand out.
extension Style {
    package func old(_ text: String) -> String { error.around(text) }
    package func new(_ text: String) -> String { remedy.around(text) }
    package func head(_ text: String) -> String { title.around(text) }
}
