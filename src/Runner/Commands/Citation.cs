using System.Globalization;
using System.Reflection;
using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Commands;

/// <summary>How to cite the program and, where there is one, a result.</summary>
/// <param name="result">The result; null: the program alone.</param>
/// <param name="language">The language of the words in it.</param>
internal sealed class Citation(CitedResult? result, ReportLanguage language)
{
    private const string Title = "OpgaveSim";

    private static readonly string Authors = Of<AssemblyCompanyAttribute>(one => one.Company);

    // the copyright says when this version appeared
    private static readonly string Year = string.Concat(Of<AssemblyCopyrightAttribute>(one => one.Copyright).Where(char.IsAsciiDigit).Take(4));

    /// <summary>The forms, by the word that --format takes.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["apa", "bibtex", "cff"];

    /// <summary>A form; it ends with a line break.</summary>
    /// <param name="form">One of <see cref="Forms"/>.</param>
    public string In(string form) => form switch { "apa" => Apa(), "bibtex" => Bibtex(), _ => Cff() };

    private string Apa()
    {
        var program = $"{Authors}. ({Year}). *{Title}* (Version {Manifest.Version}) [{CiteTexts.Software.In(language)}].\n";
        return result is null ? program
            : program + $"{Authors}. ({YearOf(result)}). *{TitleOf(result)}* [{CiteTexts.Data.In(language)}]. {Made(result)}.\n";
    }

    private string Bibtex()
    {
        var text = new StringBuilder();
        Entry(text, "software", "opgavesim", [("title", Title), ("author", $"{{{Authors}}}"), ("year", Year), ("version", Manifest.Version)]);
        if (result is not null)
        {
            Entry(text, "misc", Key(result), [("title", Plain(TitleOf(result))), ("author", $"{{{Authors}}}"), ("year", YearOf(result)), ("howpublished", CiteTexts.Data.In(language)), ("note", Made(result))]);
        }

        return text.ToString();
    }

    private string Cff()
    {
        var text = new StringBuilder();
        text.Append("cff-version: 1.2.0\n");
        text.Append(CultureInfo.InvariantCulture, $"message: {YamlText.Quoted(CiteTexts.CffMessage.In(language))}\ntitle: {Title}\ntype: software\n");
        text.Append(CultureInfo.InvariantCulture, $"authors:\n  - name: {YamlText.Quoted(Authors)}\nversion: {YamlText.Quoted(Manifest.Version)}\nlicense: MIT\n");
        if (result is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"references:\n  - type: data\n    title: {YamlText.Quoted(TitleOf(result))}\n    authors:\n      - name: {YamlText.Quoted(Authors)}\n    year: {YearOf(result)}\n");
            text.Append(CultureInfo.InvariantCulture, $"    notes: {YamlText.Quoted(Made(result))}\n");
            if (result.Digest is { } digest)
            {
                text.Append(CultureInfo.InvariantCulture, $"    identifiers:\n      - type: other\n        value: sha256:{digest}\n        description: digest\n");
            }
        }

        return text.ToString();
    }

    private static void Entry(StringBuilder text, string type, string key, IEnumerable<(string Name, string Value)> fields)
    {
        text.Append(CultureInfo.InvariantCulture, $"@{type}{{{key},\n");
        foreach (var (name, value) in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
        }

        text.Append("}\n");
    }

    private string TitleOf(CitedResult cited) => CiteTexts.Results.Filled(language, cited.Title);

    private string Made(CitedResult cited) => CiteTexts.Made.Filled(
        language, cited.Version, cited.Name, cited.Seed.ToString(CultureInfo.InvariantCulture), cited.Digest ?? CiteTexts.Unfinished.In(language));

    private static string YearOf(CitedResult cited) => cited.Year?.ToString(CultureInfo.InvariantCulture) ?? Year;

    /// <summary>A key that tells results of one experiment apart.</summary>
    private static string Key(CitedResult cited) => cited.Digest is { } digest ? $"{cited.Name}-{digest[..8]}" : cited.Name;

    /// <summary>Text as BibTeX takes it: what TeX would take for its own gets a backslash, and braces go.</summary>
    private static string Plain(string text) => string.Concat(text.Where(letter => letter is not ('{' or '}' or '\\'))
        .Select(letter => letter is '%' or '&' or '#' or '_' or '$' ? $"\\{letter}" : $"{letter}"));

    private static string Of<T>(Func<T, string> read) where T : Attribute => read(typeof(Citation).Assembly.GetCustomAttribute<T>()!);
}
