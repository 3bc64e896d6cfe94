using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The tables that exist in a case, and who sits at them.</summary>
internal sealed class ExistingTables
{
    private readonly CaseIds tables;
    private readonly CaseIds actors;
    private readonly CaseSheet sheet;
    private readonly Dictionary<int, int>[] members;

    private ExistingTables(CaseSheet of, CaseIds actorIds)
    {
        (sheet, actors, tables) = (of, actorIds, CaseIds.Of(of));
        members = [.. tables.Ids.Select(_ => new Dictionary<int, int>())];
    }

    /// <summary>Reads tables.csv and memberships.csv.</summary>
    /// <param name="reading">The case.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="issues">Identifiers of the rows of issues.csv.</param>
    /// <param name="required">Whether a case without tables is at fault.</param>
    public static IReadOnlyList<CaseTable> Read(CaseReading reading, CaseIds actors, CaseIds issues, bool required)
    {
        RequireBoth(reading, required);
        var all = reading.Open(CaseFiles.Tables) is { } sheet && sheet.HasColumns(CaseColumns.Tables)
            ? new ExistingTables(sheet, actors)
            : null;
        var seats = reading.Open(CaseFiles.Memberships);
        if (seats is not null && seats.HasColumns(CaseColumns.Memberships))
        {
            ReadSeats(seats, actors, all);
        }

        return all?.Tables(reading.Remarks, issues) ?? [];
    }

    private static void RequireBoth(CaseReading reading, bool required)
    {
        var (tables, seats) = (reading.Folder.Has(CaseFiles.Tables), reading.Folder.Has(CaseFiles.Memberships));
        if (!tables && (seats || required))
        {
            reading.Faults.Add(reading.Folder.PathOf(CaseFiles.Tables), seats
                ? $"is missing, and {CaseFiles.Memberships} refers to it"
                : "is missing; without tables there is nothing to measure");
        }

        if (!seats && (tables || required))
        {
            reading.Faults.Add(reading.Folder.PathOf(CaseFiles.Memberships), "is missing; it says who sits at the tables");
        }
    }

    private static void ReadSeats(CaseSheet seats, CaseIds actors, ExistingTables? all)
    {
        var tables = all?.tables ?? CaseIds.Unknown(CaseFiles.Tables);
        foreach (var row in seats.Rows)
        {
            var (actor, table) = (actors.Find(seats, row, "actor"), tables.Find(seats, row, "table"));
            if (actor >= 0 && table >= 0 && !all!.members[table].TryAdd(actor, row.Line))
            {
                seats.Fault(row.Cells[0], $"{Shown.Quoted(actors.Ids[actor])} sits at {Shown.Quoted(tables.Ids[table])} on line {all.members[table][actor]} already");
            }
        }
    }

    private CaseTable[] Tables(CaseRemarks remarks, CaseIds issues)
    {
        CaseTable[] all = [.. tables.Ids.Select((id, table) => Table(table, issues))];
        string[] empty = [.. all.Where(table => table.Members.Count == 0).Select(table => table.Id)];
        remarks.Count(empty.Length, "table", "tables", $"without members: {Shown.Some(empty)}");
        for (var table = 0; table < all.Length; table++)
        {
            var size = sheet.Whole(tables.Rows[table], "size", NumberRange.Whole(0, int.MaxValue), -1);
            if (size >= 0 && size != all[table].Members.Count)
            {
                remarks.Add($"Table {Shown.Plain(all[table].Id)} has size {size} in {CaseFiles.Tables} and {CaseRemarks.Number(all[table].Members.Count, "member", "members")} in {CaseFiles.Memberships}: the members count.");
            }
        }

        return all;
    }

    private CaseTable Table(int table, CaseIds issues)
    {
        var row = tables.Rows[table];
        var issue = sheet.Cell(row, "issue").IsEmpty ? -1 : issues.Find(sheet, row, "issue");
        return new CaseTable(
            tables.Ids[table], tables.Names[table], [.. members[table].Keys.Order()], issue < 0 ? null : issues.Ids[issue]);
    }
}
