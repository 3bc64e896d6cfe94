using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Reads the tier of an actor, in English or Dutch.</summary>
internal static class CaseTier
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["local"] = 0, ["regional"] = 1, ["national"] = 2,
        ["lokaal"] = 0, ["regionaal"] = 1, ["nationaal"] = 2, ["landelijk"] = 2,
    };

    /// <summary>0 local, 1 regional, 2 national; −1 when not given, or, with a fault, when it is another word.</summary>
    public static int Read(CaseSheet sheet, CsvRow row)
    {
        var cell = sheet.Cell(row, "tier");
        if (cell.IsEmpty)
        {
            return -1;
        }

        if (Words.TryGetValue(cell.Text, out var tier))
        {
            return tier;
        }

        sheet.Fault(cell, CaseFaultTexts.NotATier(sheet.Named("tier"), Shown.Quoted(cell.Text), string.Join(", ", Words.Keys), sheet.Hint(cell.Text, Words.Keys)));
        return -1;
    }
}
