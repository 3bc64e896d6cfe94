using OpgaveSim.Analysis.Inference.Summaries;

namespace OpgaveSim.Presentation.Words;

/// <summary>The words of summaries of who sits at which table, in both languages.</summary>
public static class TableSummaryTexts
{
    /// <summary>A summary as a ratio to chance: {0} the measure.</summary>
    public static Text ToChance { get; } = new("{0}, as a ratio to chance", "{0}, als verhouding tot het toeval");

    /// <summary>A summary in standard deviations of chance: {0} the measure.</summary>
    public static Text Z { get; } = new("{0}, in standard deviations from chance", "{0}, in standaardafwijkingen van het toeval");

    private static readonly Dictionary<string, Text> Measures = new()
    {
        ["seats-sd"] = new("spread of seats over actors (standard deviation)", "spreiding van plaatsen over actoren (standaardafwijking)"),
        ["seats-gini"] = new("inequality of seats (Gini)", "ongelijkheid van plaatsen (Gini)"),
        ["never-seated"] = new("share of actors at no table", "aandeel actoren aan geen enkele tafel"),
        ["seats-of-seated-sd"] = new("spread of seats over those who sit at a table (standard deviation)", "spreiding van plaatsen over wie aan een tafel zit (standaardafwijking)"),
        ["seats-of-seated-gini"] = new("inequality of seats among those who sit at a table (Gini)", "ongelijkheid van plaatsen onder wie aan een tafel zit (Gini)"),
        ["four-cycles"] = new("how often two actors that meet once meet again (four-cycles)", "hoe vaak twee actoren die elkaar treffen elkaar opnieuw treffen (vierringen)"),
        ["same-kind-four-cycles"] = new("share of one kind among those who meet again", "aandeel van één soort onder wie elkaar opnieuw treft"),
        ["same-kind-two-stars"] = new("share of pairs at a table that are of one kind", "aandeel paren aan een tafel van één soort"),
        ["kind-variety"] = new("variety of kind at a table", "verscheidenheid van soort aan een tafel"),
        ["repeated-pairs"] = new("share of pairs that share more than one table", "aandeel paren dat meer dan één tafel deelt"),
        ["overlap"] = new("overlap of tables", "overlap van tafels"),
        ["interest-distance"] = new("separation of interests at a table", "afstand in belangen aan een tafel"),
        ["interest-distance-spread"] = new("how much tables differ in separation of interests (standard deviation)", "hoezeer tafels verschillen in afstand in belangen (standaardafwijking)"),
        ["stake-concentration"] = new("how far interests at a table concentrate on one domain", "hoezeer belangen aan een tafel zich op één domein richten"),
        ["competence-distance"] = new("separation of competence at a table", "afstand in bekwaamheid aan een tafel"),
        ["stake"] = new("stake of members in the issue of their table", "belang van leden bij de opgave van hun tafel"),
        ["coverage"] = new("coverage of the issue", "dekking van de opgave"),
        ["marginal-coverage"] = new("coverage that a table loses without a member", "dekking die een tafel zonder een lid verliest"),
        ["tied-pairs"] = new("share of pairs at a table who know each other", "aandeel paren aan een tafel dat elkaar kent"),
        ["convener-kind-variety"] = new("variety of kind of conveners", "verscheidenheid van soort van initiatiefnemers"),
        ["convener-likeness"] = new("share of members of the convener's kind", "aandeel leden van dezelfde soort als de initiatiefnemer"),
        ["faultline"] = new("strength of faultlines over kind and interests", "sterkte van breuklijnen over soort en belangen"),
        ["overlap-tail"] = new("largest overlap of a table with another one", "grootste overlap van een tafel met een andere"),
        ["degree-assortativity"] = new(
            "whether actors that meet many others also meet each other (degree assortativity)", "of actoren die veel anderen treffen ook elkaar treffen (graadassortativiteit)"),
    };

    /// <summary>The words of a summary.</summary>
    /// <param name="summary">The summary.</param>
    public static Text Of(TableSummary summary) => summary.Form switch
    {
        SummaryForm.ToChance => ToChance.With(Measures[summary.Measure]),
        SummaryForm.Z => Z.With(Measures[summary.Measure]),
        _ => Measures[summary.Measure],
    };

    /// <summary>What a case can give, as a reader would ask for it; one column at a time.</summary>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none, or several.</exception>
    public static Text Of(CaseColumns column) => column switch
    {
        CaseColumns.Positions => new Text("positions of all actors (positions.csv)", "posities van alle actoren (positions.csv)"),
        CaseColumns.Competence => new Text("competence of all actors (competences.csv)", "bekwaamheid van alle actoren (competences.csv)"),
        CaseColumns.TableIssues => new Text("the issue of each table (issue in tables.csv)", "de opgave van elke tafel (issue in tables.csv)"),
        CaseColumns.Ties => new Text("who knows whom (ties.csv)", "wie wie kent (ties.csv)"),
        CaseColumns.Unseated => new Text("actors that sit at no table (actors.csv)", "actoren die aan geen tafel zitten (actors.csv)"),
        CaseColumns.Conveners => new Text("who convened each table", "de initiatiefnemer van elke tafel"),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "one column at a time"),
    };
}
