using System.Text.RegularExpressions;

namespace OpgaveSim.Experiments.Input;

/// <summary>What a spreadsheet puts into a cell whose formula failed, in the languages of its users.</summary>
public static partial class SpreadsheetError
{
    private static readonly Dictionary<string, string> Meanings = Make(
        ("a value that was looked for was not found", "#N/A #N/B #NV #N/D #N/V #I/T #N.A. #MANQUANT #SAKNAS! #PUUTTUU! #HIÁNYZIK #YOK #NEDOSTUPNÝ #NENÍ_K_DISPOZICI"),
        ("a value of the wrong kind", "#VALUE! #WAARDE! #WERT! #VALEUR! #¡VALOR! #VALOR! #VALORE! #ARG! #VÆRDI! #VERDI! #VÄRDEFEL! #ARVO! #HODNOTA! #ÉRTÉK! #DEĞER!"),
        ("a reference to a cell that is not there", "#REF! #VERW! #BEZUG! #¡REF! #RIF! #ADR! #REFERENCE! #REFERENS! #VIITTAUS! #ODKAZ! #HIV! #BAŞV!"),
        ("a name that is not known", "#NAME? #NAAM? #NOM? #¿NOMBRE? #NOMBRE? #NOME? #NAZWA? #NAVN? #NAMN? #NIMI? #NÁZEV? #NÉV? #AD?"),
        ("a division by zero", "#DIV/0! #DEEL/0! #¡DIV/0! #DZIEL/0! #DIVISION/0! #JAKO/0! #DĚLENÍ_NULOU! #ZÉRÓOSZTÓ! #SAYI/0!"),
        ("a number that cannot be", "#NUM! #GETAL! #ZAHL! #NOMBRE! #¡NUM! #NÚM! #LICZBA! #OGILTIGT! #LUKU! #ČÍSLO! #SZÁM! #SAYI!"),
        ("ranges that have no cell in common", "#NULL! #LEEG! #NUL! #¡NULO! #NULO! #NULLO! #ZERO! #SKÄRNING! #TYHJÄ! #NULLA! #BOŞ!"),
        ("data that were still being fetched", "#GETTING_DATA #GEGEVENS_OPHALEN #DATEN_ABRUFEN #CHARGEMENT_DONNEES #OBTENIENDO_DATOS #ESTRAZIONE_DATI #BUSY! #BEZET!"),
        ("a result that finds no room beside other cells", "#SPILL! #OVERLOOP! #OVERLOPEN! #ÜBERLAUF! #PROPAGATION! #EPARS! #DEVERSER! #¡DESBORDAMIENTO! #DESBORDAMIENTO! #ESPANSIONE! #DESPEJAR! #ROZLANIE!"),
        ("a calculation that is not possible", "#CALC! #BEREKENEN! #KALK! #¡CALC!"),
        ("a field that is not there", "#FIELD! #VELD! #FELD! #CHAMP! #¡CAMPO! #CAMPO!"),
        ("a connection that failed", "#CONNECT! #VERBINDING! #VERBINDEN! #CONNEXION! #¡CONECTAR! #EXTERNAL! #EXTERN! #BLOCKED! #GEBLOKKEERD! #BLOCKIERT! #BLOQUE! #¡BLOQUEADO! #UNKNOWN! #ONBEKEND! #UNBEKANNT! #INCONNU! #¡DESCONOCIDO! #PYTHON! #TIMEOUT!"));

    /// <summary>What failed, in words; null when a text is no such error.</summary>
    /// <param name="text">A cell, tidied.</param>
    public static string? Meaning(string text)
    {
        if (text.Length < 2 || text[0] is not ('#' or 'E' or 'e' or 'F' or 'f'))
        {
            return null;
        }

        return Meanings.TryGetValue(text, out var meaning) ? meaning
            : text[0] != '#' ? OfLibreOffice().IsMatch(text) ? "an error of LibreOffice" : null
            : Hashes().IsMatch(text) ? "a column that was too narrow to show the value"
            : AnyLanguage().IsMatch(text) ? "an error of a spreadsheet"
            : null;
    }

    private static Dictionary<string, string> Make(params IEnumerable<(string Meaning, string Words)> all) =>
        all.SelectMany(one => one.Words.Split(' ').Select(word => (word, one.Meaning)))
            .ToDictionary(one => one.word, one => one.Meaning, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(err|error|fout|fehler|erreur|erro|errore|fel|fejl|feil|błąd):\s?[0-9]{3}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfLibreOffice();

    [GeneratedRegex(@"^#{2,}\z")]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^#[¡¿]?[\p{Lu}0-9_/]{2,}[!?]\z")]
    private static partial Regex AnyLanguage();
}
