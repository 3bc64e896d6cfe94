using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The actors of a case, with what actors.csv says of them; numbers as in <see cref="Model.World.CaseWorld"/>.</summary>
internal sealed class CaseActors
{
    private const int MostActors = 1_000_000;
    private const int MostCapacity = 1000;

    private readonly CaseSheet? sheet;
    private readonly CaseReading reading;

    private CaseActors(CaseReading of, CaseSheet? actors, CaseIds ids)
    {
        (reading, sheet, Ids) = (of, actors, ids);
        (Kinds, Kind) = ReadKinds();
    }

    /// <summary>Identifiers and names.</summary>
    public CaseIds Ids { get; }

    /// <summary>Labels of the kinds, in ordinal order.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Kind of each actor.</summary>
    public IReadOnlyList<int> Kind { get; }

    /// <summary>Home of each actor.</summary>
    public IReadOnlyList<int> Home { get; private set; } = [];

    /// <summary>Tier of each actor.</summary>
    public IReadOnlyList<int> Tier { get; private set; } = [];

    /// <summary>Mandate of each actor.</summary>
    public IReadOnlyList<ulong?> Mandate { get; private set; } = [];

    /// <summary>Willingness of each actor.</summary>
    public IReadOnlyList<double> Willingness { get; private set; } = [];

    /// <summary>Skill of each actor.</summary>
    public IReadOnlyList<double> Skill { get; private set; } = [];

    /// <summary>Capacity of each actor.</summary>
    public IReadOnlyList<int> Capacity { get; private set; } = [];

    /// <summary>Reads actors.csv.</summary>
    public static CaseActors Read(CaseReading reading, CaseDomains domains)
    {
        if (!reading.Folder.Has(CaseFiles.Actors))
        {
            reading.Faults.Add(reading.Folder.SourceOf(CaseFiles.Actors), 0, 0, CaseFaultTexts.CaseNeeds(reading.Folder.Lacks(CaseFiles.Actors)));
        }

        if (reading.Open(CaseFiles.Actors) is not { } sheet || !sheet.HasColumns(CaseColumns.Actors))
        {
            return new(reading, null, CaseIds.Unknown(reading.Folder.Called(CaseFiles.Actors)));
        }

        var actors = new CaseActors(reading, sheet, CaseIds.Of(sheet, reading.Remarks));
        actors.CheckNumber();
        actors.ReadAttributes(domains.Ids);
        return actors;
    }

    private void CheckNumber()
    {
        if (Ids.IsWhole && Ids.Count is < 2 or > MostActors)
        {
            sheet!.Fault(CaseFaultTexts.ActorCount(Ids.Count, 2, MostActors));
        }

        reading.Remarks.Missing(CaseRemarkTexts.Name, Ids.Nameless, Ids.Count, CaseRemarkTexts.IdStandsIn);
    }

    private void ReadAttributes(CaseIds domains)
    {
        Home = Each(row => sheet!.Cell(row, "home").IsEmpty ? -1 : domains.Find(sheet, row, "home"));
        if (domains.Count > 0)
        {
            Remark(CaseRemarkTexts.Home, Home.Count(home => home < 0), CaseRemarkTexts.LargestPosition);
        }

        Tier = Each(row => CaseTier.Read(sheet!, row));
        Remark(CaseRemarkTexts.Tier, Tier.Count(tier => tier < 0), CaseRemarkTexts.Local);
        Mandate = CaseMandate.Read(reading, this, sheet!, domains);
        Willingness = Each(row => sheet!.Number(row, "willingness", NumberRange.Share, double.NaN));
        Remark(CaseRemarkTexts.Willingness, Willingness.Count(double.IsNaN), CaseRemarkTexts.DrawnAsGenerated);
        Skill = Each(row => sheet!.Number(row, "skill", NumberRange.Share, double.NaN));
        Remark(CaseRemarkTexts.Skill, Skill.Count(double.IsNaN), CaseRemarkTexts.DrawnAsGenerated);
        Capacity = Each(row => sheet!.Whole(row, "capacity", NumberRange.Whole(1, MostCapacity), 0));
        Remark(CaseRemarkTexts.Capacity, Capacity.Count(capacity => capacity == 0), CaseRemarkTexts.OfTheWorld);
    }

    private void Remark(Text attribute, int missing, Text instead) =>
        reading.Remarks.Missing(attribute, missing, Ids.Count, instead);

    private T[] Each<T>(Func<CsvRow, T> value) => [.. Ids.Rows.Select(value)];

    private (IReadOnlyList<string> Kinds, IReadOnlyList<int> Kind) ReadKinds()
    {
        var labels = Each(ReadKind);
        CheckSpelling(labels);
        string[] kinds = [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return (kinds, [.. labels.Select(label => Array.BinarySearch(kinds, label, StringComparer.Ordinal))]);
    }

    private string ReadKind(CsvRow row)
    {
        var cell = sheet!.Cell(row, "kind");
        if (cell.IsEmpty)
        {
            sheet.Fault(cell, CaseFaultTexts.EmptyKind(sheet.Named("kind")));
        }

        return cell.Text;
    }

    private void CheckSpelling(string[] labels)
    {
        var twins = new Twins();
        for (var actor = 0; actor < labels.Length; actor++)
        {
            if (labels[actor].Length > 0 && twins.Add(labels[actor]) is { } twin)
            {
                sheet!.Fault(sheet.Cell(Ids.Rows[actor], "kind"),
                    CaseFaultTexts.TwinKinds(sheet.Named("kind"), Shown.Quoted(labels[actor]), Shown.Quoted(twin), LookAlike.Difference(labels[actor], twin)));
            }
        }
    }
}
