using System.Text.RegularExpressions;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>What a spreadsheet puts into a cell whose formula failed, in the languages of its users.</summary>
public static partial class SpreadsheetError
{
    private static readonly Dictionary<string, Text> Meanings = Make(
        (new("a value that was looked for was not found", "een gezochte waarde is niet gevonden"), "#N/A #N/B #NV #N/D #N/V #I/T #N.A. #MANQUANT #SAKNAS! #PUUTTUU! #HIÁNYZIK #YOK #NEDOSTUPNÝ #NENÍ_K_DISPOZICI"),
        (new("a value of the wrong kind", "een waarde van het verkeerde soort"), "#VALUE! #WAARDE! #WERT! #VALEUR! #¡VALOR! #VALOR! #VALORE! #ARG! #VÆRDI! #VERDI! #VÄRDEFEL! #ARVO! #HODNOTA! #ÉRTÉK! #DEĞER!"),
        (new("a reference to a cell that is not there", "een verwijzing naar een cel die er niet is"), "#REF! #VERW! #BEZUG! #¡REF! #RIF! #ADR! #REFERENCE! #REFERENS! #VIITTAUS! #ODKAZ! #HIV! #BAŞV!"),
        (new("a name that is not known", "een onbekende naam"), "#NAME? #NAAM? #NOM? #¿NOMBRE? #NOMBRE? #NOME? #NAZWA? #NAVN? #NAMN? #NIMI? #NÁZEV? #NÉV? #AD?"),
        (new("a division by zero", "een deling door nul"), "#DIV/0! #DEEL/0! #¡DIV/0! #DZIEL/0! #DIVISION/0! #JAKO/0! #DĚLENÍ_NULOU! #ZÉRÓOSZTÓ! #SAYI/0!"),
        (new("a number that cannot be", "een onmogelijk getal"), "#NUM! #GETAL! #ZAHL! #NOMBRE! #¡NUM! #NÚM! #LICZBA! #OGILTIGT! #LUKU! #ČÍSLO! #SZÁM! #SAYI!"),
        (new("ranges that have no cell in common", "bereiken zonder gemeenschappelijke cel"), "#NULL! #LEEG! #NUL! #¡NULO! #NULO! #NULLO! #ZERO! #SKÄRNING! #TYHJÄ! #NULLA! #BOŞ!"),
        (new("data that were still being fetched", "gegevens die nog werden opgehaald"), "#GETTING_DATA #GEGEVENS_OPHALEN #DATEN_ABRUFEN #CHARGEMENT_DONNEES #OBTENIENDO_DATOS #ESTRAZIONE_DATI #BUSY! #BEZET!"),
        (new("a result that finds no room beside other cells", "een uitkomst waarvoor naast andere cellen geen plaats is"), "#SPILL! #OVERLOOP! #OVERLOPEN! #ÜBERLAUF! #PROPAGATION! #EPARS! #DEVERSER! #¡DESBORDAMIENTO! #DESBORDAMIENTO! #ESPANSIONE! #DESPEJAR! #ROZLANIE!"),
        (new("a calculation that is not possible", "een onmogelijke berekening"), "#CALC! #BEREKENEN! #KALK! #¡CALC!"),
        (new("a field that is not there", "een veld dat er niet is"), "#FIELD! #VELD! #FELD! #CHAMP! #¡CAMPO! #CAMPO!"),
        (new("a connection that failed", "een mislukte verbinding"), "#CONNECT! #VERBINDING! #VERBINDEN! #CONNEXION! #¡CONECTAR! #EXTERNAL! #EXTERN! #BLOCKED! #GEBLOKKEERD! #BLOCKIERT! #BLOQUE! #¡BLOQUEADO! #UNKNOWN! #ONBEKEND! #UNBEKANNT! #INCONNU! #¡DESCONOCIDO! #PYTHON! #TIMEOUT!"));

    /// <summary>What failed, in words; null when a text is no such error.</summary>
    /// <param name="text">A cell, tidied.</param>
    public static Text? Meaning(string text)
    {
        if (text.Length < 2 || text[0] is not ('#' or 'E' or 'e' or 'F' or 'f'))
        {
            return null;
        }

        return Meanings.TryGetValue(text, out var meaning) ? meaning
            : text[0] != '#' ? OfLibreOffice().IsMatch(text) ? new("an error of LibreOffice", "een fout van LibreOffice") : null
            : Hashes().IsMatch(text) ? new("a column that was too narrow to show the value", "een kolom die te smal was om de waarde te tonen")
            : AnyLanguage().IsMatch(text) ? new("an error of a spreadsheet", "een fout van een rekenblad")
            : null;
    }

    private static Dictionary<string, Text> Make(params IEnumerable<(Text Meaning, string Words)> all) =>
        all.SelectMany(one => one.Words.Split(' ').Select(word => (word, one.Meaning)))
            .ToDictionary(one => one.word, one => one.Meaning, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(err|error|fout|fehler|erreur|erro|errore|fel|fejl|feil|błąd):\s?[0-9]{3}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfLibreOffice();

    [GeneratedRegex(@"^#{2,}\z")]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^#[¡¿]?[\p{Lu}0-9_/]{2,}[!?]\z")]
    private static partial Regex AnyLanguage();
}
