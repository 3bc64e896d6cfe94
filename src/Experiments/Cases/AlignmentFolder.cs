using OpgaveSim.Analysis.Published.Alignments;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// A case for landscape theory from a folder. Either sizes.csv (id, size) and propensities.csv (from, to, propensity; a pair that is given one
/// way only is the same both ways, one that is not given is 0), or a case of the simulator (actors.csv and so on).
/// </summary>
public static class AlignmentFolder
{
    private const string Sizes = "sizes.csv", Propensities = "propensities.csv";
    private static readonly CaseColumns SizeColumns = new(["id", "size"], ["name"], ["note"]);
    private static readonly CaseColumns PropensityColumns = new(["from", "to", "propensity"], [], ["note"]);
    private static readonly NumberRange Propensity = new(-1e6, 1e6, CaseFaultTexts.ABetweenNumbers("-1000000", "1000000"));

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder, as the user knows it.</param>
    /// <exception cref="FaultsException">Something is wrong with the files: all of it, at once.</exception>
    public static LandscapeTheory Read(string folder)
    {
        var tables = CaseFolder.Open(folder);
        if (tables.Has(CaseFiles.Actors))
        {
            return new LandscapeTheory(caseWorld: CaseReader.Read(folder, new CaseAssumptions()));
        }

        var faults = new CaseFaults();
        var reading = new CaseReading(tables, new CaseAssumptions(), CaseReader.MostDomains, IgnoresUnknown: false, faults, new CaseRemarks());
        var (sizes, pairs) = (reading.Open(Sizes), reading.Open(Propensities));
        foreach (var name in ((string[])[Sizes, Propensities]).Where(name => !reading.Folder.Has(name)))
        {
            faults.Add(reading.Folder.SourceOf(name), 0, 0, CaseFaultTexts.AlignmentNeeds(Sizes, Propensities));
        }

        faults.ThrowIfAny();
        var given = Case(sizes!, pairs!, reading.Remarks);
        faults.ThrowIfAny();
        return new LandscapeTheory(given);
    }

    private static AlignmentCase Case(CaseSheet sizes, CaseSheet pairs, CaseRemarks remarks)
    {
        if (!sizes.HasColumns(SizeColumns) | !pairs.HasColumns(PropensityColumns) || !sizes.HasRows())
        {
            return new AlignmentCase([], [], []);
        }

        var actors = CaseIds.Of(sizes, remarks);
        foreach (var cell in actors.Rows.Select(row => sizes.Cell(row, "size")).Where(cell => cell.IsEmpty))
        {
            sizes.Fault(cell, CaseFaultTexts.EmptySize("size", NumberRange.PositiveWeight.Words));
        }

        var propensities = new double[actors.Count * actors.Count];
        var given = new HashSet<(int, int)>();
        var rows = pairs.Rows.Select(row => (From: actors.Find(pairs, row, "from"), To: actors.Find(pairs, row, "to"),
            Propensity: pairs.Number(row, "propensity", Propensity, 0), Row: row)).ToArray();
        foreach (var (from, to, propensity, row) in rows.Where(row => row is { From: >= 0, To: >= 0 }))
        {
            if (from == to || !given.Add((from, to)))
            {
                pairs.Fault(pairs.Cell(row, "to"), from == to ? CaseFaultTexts.SameActor : CaseFaultTexts.PairTwice);
            }

            propensities[from * actors.Count + to] = propensity;
        }

        foreach (var (from, to, propensity, _) in rows.Where(row => row is { From: >= 0, To: >= 0 } && !given.Contains((row.To, row.From))))
        {
            propensities[to * actors.Count + from] = propensity;
        }

        return new AlignmentCase(actors.Names, [.. actors.Rows.Select(row => sizes.Number(row, "size", NumberRange.PositiveWeight, 1))], propensities);
    }
}
