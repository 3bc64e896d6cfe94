using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Records;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>
/// The digest of a run: SHA-256 over its rows, table by table in the order of <see cref="ResultTables.All"/>, row by row in the
/// table's order, value by value with a tag of its type. The run's key is not part of it, so the same run under another name has
/// the same digest. Nothing of how it was executed is in the rows. What is known of a run when all scenarios of its world are done has
/// another digest, made alike over <see cref="CommonTables.All"/>, so that other scenarios leave the digest of a run as it is.
/// </summary>
public sealed class RunDigest : IDisposable
{
    // a value is some ten bytes; to hash each by itself costs as much as some hundred bytes
    private const int BufferSize = 4_096;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[BufferSize];
    private int filled;

    /// <summary>Begins a table of results.</summary>
    public void Table(KeyedTable table) => Table(table.DigestName);

    /// <summary>Begins a table of something else.</summary>
    /// <param name="name">What the digest calls it.</param>
    public void Table(string name) => Text('t', name);

    /// <summary>Adds a value: null, int, double, bool, string or ulong.</summary>
    /// <exception cref="ArgumentException">A value of another type.</exception>
    public void Value(object? value)
    {
        switch (value)
        {
            case null:
                Add("n"u8);
                break;
            case int number:
                Number('i', number);
                break;
            case double number:
                Number('d', BitConverter.DoubleToInt64Bits(number));
                break;
            case bool truth:
                Number('b', truth ? 1 : 0);
                break;
            case ulong bits:
                Number('u', unchecked((long)bits));
                break;
            case string text:
                Text('s', text);
                break;
            default:
                throw new ArgumentException($"a value of type {value.GetType()} has no digest", nameof(value));
        }
    }

    /// <summary>Adds a row of the table that was begun.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row.</param>
    /// <returns>Its values as they are digested and written, by column: what is no number is no value.</returns>
    public object?[] Row(KeyedTable table, object row)
    {
        var values = new object?[table.Columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = table.Columns[i].Of(row) is var value && value is double.NaN ? null : value;
            Value(table.Columns[i], values[i]);
        }

        return values;
    }

    /// <summary>Adds the value of a column: of one that came later only where it has one, with its name before it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public void Value(Column<object> column, object? value)
    {
        if (column.IsLater && value is null)
        {
            return;
        }

        if (column.IsLater)
        {
            Text('c', column.Name);
        }

        Value(value);
    }

    /// <summary>The digest of all that was added, 64 lower-case hex digits; the next one begins empty.</summary>
    public string Finish()
    {
        Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The digest of many: SHA-256 over keys and digests of the runs, by point, scenario (ordinal) and replication.</summary>
    public static string OfAll(IEnumerable<(RunKey Key, string Digest)> runs)
    {
        var lines = runs
            .OrderBy(run => run.Key.Point).ThenBy(run => run.Key.Scenario, StringComparer.Ordinal).ThenBy(run => run.Key.Replication)
            .Select(run => string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{run.Key.Point}\t{run.Key.Scenario}\t{run.Key.Replication}\t{run.Digest}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    /// <summary>The digest that a run has in results that keep some tables.</summary>
    /// <param name="run">The run.</param>
    /// <param name="tables">The tables kept, in the order of <see cref="ResultTables.All"/>.</param>
    public static string Of(FinishedRun run, IEnumerable<ResultTable> tables)
    {
        using var digest = new RunDigest();
        foreach (var table in tables)
        {
            digest.Table(table);
            foreach (var row in table.Rows(run))
            {
                digest.Row(table, row);
            }
        }

        return digest.Finish();
    }

    /// <summary>The digest of what is known of a run when all scenarios of its world are done, in results that keep some tables.</summary>
    /// <param name="record">It.</param>
    /// <param name="tables">The tables kept, in the order of <see cref="CommonTables.All"/>.</param>
    public static string Of(CommonRecord record, IEnumerable<CommonTable> tables)
    {
        using var digest = new RunDigest();
        foreach (var table in tables)
        {
            digest.Table(table);
            foreach (var row in table.Rows(record))
            {
                digest.Row(table, row);
            }
        }

        return digest.Finish();
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private void Number(char tag, long number)
    {
        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = (byte)tag;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], number);
        Add(bytes);
    }

    private void Text(char tag, string text)
    {
        Number(tag, Encoding.UTF8.GetByteCount(text));
        if (Encoding.UTF8.GetMaxByteCount(text.Length) <= BufferSize - filled)
        {
            filled += Encoding.UTF8.GetBytes(text, buffer.AsSpan(filled));
        }
        else
        {
            Add(Encoding.UTF8.GetBytes(text));
        }
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > BufferSize - filled)
        {
            Flush();
        }

        if (bytes.Length > BufferSize)
        {
            hash.AppendData(bytes);
            return;
        }

        bytes.CopyTo(buffer.AsSpan(filled));
        filled += bytes.Length;
    }

    private void Flush()
    {
        hash.AppendData(buffer, 0, filled);
        filled = 0;
    }
}
