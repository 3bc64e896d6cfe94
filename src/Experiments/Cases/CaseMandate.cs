using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Reads which domains actors are formally responsible for. Only kinds that the assumptions name can be.</summary>
internal static class CaseMandate
{
    private const string Nothing = "-";

    /// <summary>The mandate of each actor, bit d for domain d; null: not given, or of a kind that can hold none.</summary>
    public static IReadOnlyList<ulong?> Read(CaseReading reading, CaseActors actors, CaseSheet sheet, CaseIds domains)
    {
        var mandates = actors.Ids.Rows.Select(row => Of(sheet, row, domains)).ToArray();
        var publicKinds = actors.Kinds.Select(kind => KindMeanings.CanHoldMandate(kind, reading.Assume.Public)).ToArray();
        var dropped = new List<string>();
        var missing = 0;
        for (var actor = 0; actor < mandates.Length; actor++)
        {
            if (publicKinds[actors.Kind[actor]])
            {
                missing += mandates[actor] is null ? 1 : 0;
            }
            else
            {
                if (mandates[actor] is > 0)
                {
                    dropped.Add(actors.Ids.Ids[actor]);
                }

                mandates[actor] = null;
            }
        }

        Remark(reading, actors.Kinds, publicKinds, dropped, missing);
        return mandates;
    }

    private static void Remark(
        CaseReading reading, IReadOnlyList<string> kinds, bool[] publicKinds, List<string> dropped, int missing)
    {
        CaseKindMeaning.Remark(reading, kinds);
        var named = Shown.Some(reading.Assume.Public);
        if (!publicKinds.Contains(true))
        {
            reading.Remarks.Add(CaseRemarkTexts.NobodyHoldsMandate(Shown.Some(kinds), named));
        }

        reading.Remarks.Count(missing, CaseRemarkTexts.MandatesAssumed(missing));
        reading.Remarks.Count(dropped.Count, CaseRemarkTexts.MandatesDropped(dropped.Count, named, Shown.Some(dropped)));
    }

    private static ulong? Of(CaseSheet sheet, CsvRow row, CaseIds domains)
    {
        var cell = sheet.Cell(row, "mandate");
        if (cell.IsEmpty)
        {
            return null;
        }

        var mandate = 0UL;
        foreach (var id in cell.Text == Nothing ? [] : Parts(cell.Text, domains))
        {
            var domain = domains.Find(sheet, cell, "mandate", id);
            mandate |= domain is >= 0 and < 64 ? 1UL << domain : 0;
        }

        return mandate;
    }

    // an id can have a space in it: as a whole, or between bars, it is found before spaces are taken to separate
    private static IEnumerable<string> Parts(string text, CaseIds domains) =>
        text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => domains.TryFind(part, out _)
                ? [part]
                : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
