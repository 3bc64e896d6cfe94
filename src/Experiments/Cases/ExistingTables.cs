using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The tables that exist in a case, and who sits at them.</summary>
internal sealed class ExistingTables
{
    private readonly CaseIds tables;
    private readonly CaseIds actors;
    private readonly CaseSheet? sheet;
    private readonly Dictionary<int, int>[] members;
    private int again;

    private ExistingTables(CaseSheet? of, CaseIds tableIds, CaseIds actorIds)
    {
        (sheet, actors, tables) = (of, actorIds, tableIds);
        members = [.. tables.Ids.Select(_ => new Dictionary<int, int>())];
    }

    /// <summary>Reads tables and memberships. Without a list of tables those that memberships name are the tables.</summary>
    /// <param name="reading">The case.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="issues">Identifiers of the issues.</param>
    /// <param name="required">Whether a case without tables is at fault.</param>
    public static IReadOnlyList<CaseTable> Read(CaseReading reading, CaseIds actors, CaseIds issues, bool required)
    {
        var hasList = reading.Folder.Has(CaseFiles.Tables);
        RequireSeats(reading, required || hasList);
        var list = reading.Open(CaseFiles.Tables) is { } sheet && sheet.HasColumns(CaseColumns.Tables) ? sheet : null;
        var ids = list is not null ? CaseIds.Of(list, reading.Remarks) : hasList ? CaseIds.Unknown(reading.Folder.Called(CaseFiles.Tables)) : null;
        if (reading.Open(CaseFiles.Memberships) is not { } given || CaseSeats.Read(given, actors, ids, reading.Remarks) is not { } seats)
        {
            return [];
        }

        if (ids is null)
        {
            ids = CaseIds.OfTexts(given, seats.Select(seat => seat.Table));
            reading.Remarks.Count(ids.Count, CaseRemarkTexts.TablesFromSeats(ids.Count, given.Name, Shown.Some(ids.Ids)));
        }

        var all = new ExistingTables(list, ids, actors);
        all.ReadSeats(given, seats);
        reading.Remarks.Count(all.again, CaseRemarkTexts.SeatsAgain(all.again));
        return all.Tables(reading, issues);
    }

    private static void RequireSeats(CaseReading reading, bool required)
    {
        if (required && !reading.Folder.Has(CaseFiles.Memberships))
        {
            reading.Faults.Add(reading.Folder.SourceOf(CaseFiles.Memberships), 0, 0, CaseFaultTexts.SaysWhoSits(reading.Folder.Lacks(CaseFiles.Memberships)));
        }
    }

    private void ReadSeats(CaseSheet given, IReadOnlyList<CaseSeat> seats)
    {
        foreach (var seat in seats)
        {
            var (actor, table) = (actors.Find(given, seat.Actor, "actor"), tables.Find(given, seat.Table, "table"));
            if (actor >= 0 && table >= 0 && !members[table].TryAdd(actor, seat.Actor.Place.Line))
            {
                again++;
            }
        }
    }

    private CaseTable[] Tables(CaseReading reading, CaseIds issues)
    {
        var remarks = reading.Remarks;
        CaseTable[] all = [.. tables.Ids.Select((id, table) => Table(table, issues))];
        string[] empty = [.. all.Where(table => table.Members.Count == 0).Select(table => table.Id)];
        remarks.Count(empty.Length, CaseRemarkTexts.EmptyTables(empty.Length, Shown.Some(empty)));
        for (var table = 0; sheet is not null && table < all.Length; table++)
        {
            var size = sheet.Whole(tables.Rows[table], "size", NumberRange.Whole(0, int.MaxValue), -1);
            if (size >= 0 && size != all[table].Members.Count)
            {
                remarks.Add(CaseRemarkTexts.SizeDiffers(
                    Shown.Plain(all[table].Id), size, reading.Folder.Called(CaseFiles.Tables), all[table].Members.Count, reading.Folder.Called(CaseFiles.Memberships)));
            }
        }

        return all;
    }

    private CaseTable Table(int table, CaseIds issues)
    {
        var row = tables.Rows[table];
        var issue = sheet is null || sheet.Cell(row, "issue").IsEmpty ? -1 : issues.Find(sheet, row, "issue");
        return new CaseTable(
            tables.Ids[table], tables.Names[table], [.. members[table].Keys.Order()], issue < 0 ? null : issues.Ids[issue]);
    }
}
