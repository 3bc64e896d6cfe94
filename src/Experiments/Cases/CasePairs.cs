using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// Reads a number for pairs of an actor and a domain, from a long file (actor, domain or issue, value) or a wide one
/// (actor, and a column for each domain).
/// </summary>
internal sealed class CasePairs
{
    private readonly CaseSheet sheet;
    private readonly CaseIds actors;
    private readonly CaseIds domains;
    private readonly NumberRange range;
    private readonly double[] values;
    private readonly Dictionary<int, int> lines = [];
    private int again;

    private CasePairs(CaseSheet of, CaseIds actorIds, CaseIds domainIds, NumberRange allowed)
    {
        (sheet, actors, domains, range) = (of, actorIds, domainIds, allowed);
        values = new double[actors.Count * domains.Count];
        Array.Fill(values, double.NaN);
    }

    /// <summary>The values, actor by actor, domain by domain; NaN: not given. Null when the file cannot be read.</summary>
    public static double[]? Read(CaseReading reading, string file, CaseIds actors, CaseIds domains, NumberRange range)
    {
        if (reading.Open(file) is not { } sheet)
        {
            return null;
        }

        var pairs = new CasePairs(sheet, actors, domains, range);
        var isRead = IsLong(sheet, domains) ? pairs.ReadLong() : pairs.ReadWide();
        reading.Remarks.Count(pairs.again, CaseRemarkTexts.ValuesAgain(pairs.again, sheet.Name));
        return isRead && sheet.HasRows() ? pairs.values : null;
    }

    /// <summary>Whether a table has a pair a line: it has a column for values, or for domains, that is not a domain itself.</summary>
    private static bool IsLong(CaseSheet sheet, CaseIds domains) => sheet.Header.Cells.Any(cell => !domains.TryFindByIdOrName(cell.Text, out _)
        && ColumnNames.Of(cell.Text, CaseColumns.LongPairs.All) is "value" or "domain" or "issue");

    private bool ReadLong()
    {
        if (!sheet.HasColumns(CaseColumns.LongPairs))
        {
            return false;
        }

        if (sheet.Has("domain") == sheet.Has("issue"))
        {
            sheet.FaultOfHeader(CaseFaultTexts.DomainOrIssue);
            return false;
        }

        var column = sheet.Has("domain") ? "domain" : "issue";
        foreach (var row in sheet.Rows)
        {
            ReadPair(row, column);
        }

        return true;
    }

    private void ReadPair(CsvRow row, string column)
    {
        var (actor, domain) = (actors.Find(sheet, row, "actor"), domains.Find(sheet, row, column));
        var cell = sheet.Cell(row, "value");
        if (cell.IsEmpty)
        {
            sheet.Fault(cell, CaseFaultTexts.EmptyValue(sheet.Named("value"), range.Words));
        }

        var value = sheet.Number(row, "value", range, double.NaN);
        if (actor < 0 || domain < 0)
        {
            return;
        }

        var pair = actor * domains.Count + domain;
        if (!lines.TryAdd(pair, row.Line))
        {
            if (values[pair] == value)
            {
                again++;
                return;
            }

            sheet.Fault(row.Cells[0], CaseFaultTexts.OtherValue(Shown.Quoted(actors.Ids[actor]), Shown.Quoted(domains.Ids[domain]), sheet.Line, lines[pair]));
            return;
        }

        values[pair] = value;
    }

    private bool ReadWide()
    {
        sheet.NameFirst("actor");
        if (!sheet.HasColumns(CaseColumns.WidePairs, domains, CaseColumns.LongPairs.All))
        {
            return false;
        }

        foreach (var row in sheet.Rows)
        {
            var actor = actors.Find(sheet, row, "actor");
            if (actor >= 0 && !lines.TryAdd(actor, row.Line))
            {
                sheet.Fault(sheet.Cell(row, "actor"), CaseFaultTexts.ActorTwice(Shown.Quoted(actors.Ids[actor]), sheet.Line, lines[actor]));
                continue;
            }

            for (var domain = 0; domain < domains.Count; domain++)
            {
                var value = sheet.Number(row, domains.Ids[domain], range, double.NaN);
                if (actor >= 0)
                {
                    values[actor * domains.Count + domain] = value;
                }
            }
        }

        return true;
    }
}
