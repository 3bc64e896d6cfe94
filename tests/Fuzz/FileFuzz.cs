using System.IO.Compression;
using System.Text;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Fuzz;

/// <summary>Experiments, cases and workbooks that are almost right, given to the commands that read them. Each try has a folder of its own, in which commands run.</summary>
/// <param name="draws">What decides.</param>
/// <param name="finds">What is found.</param>
/// <param name="folder">The folder for tries.</param>
internal sealed class FileFuzz(Draws draws, Finds finds, string folder)
{
    private const string Experiment = "experiment.yaml", Workbook = "case.xlsx";

    private readonly IReadOnlyList<byte[]> experiments = Corpus.Experiments();
    private readonly IReadOnlyList<IReadOnlyDictionary<string, byte[]>> cases = Corpus.Cases();

    /// <summary>An experiment.</summary>
    public async Task ExperimentAsync()
    {
        var changed = new Changes(draws, Words(experiments)).Of(draws.Of(experiments), draws.Of(experiments));
        await TryAsync(new() { [Experiment] = changed }, () => AskAsync(["check", Experiment], ExitCode.Done, ExitCode.BadInput));
    }

    /// <summary>A case in text files.</summary>
    public async Task CaseAsync()
    {
        var (files, others) = (draws.Of(cases).ToDictionary(file => file.Key, file => file.Value), draws.Of(cases));
        var (which, other) = (draws.Of([.. files.Keys]), draws.Of([.. others.Keys]));
        files[which] = new Changes(draws, Words([.. files.Values, .. others.Values])).Of(files[which], others[other]);
        await ReadCaseAsync(files, ".");
    }

    /// <summary>A case in a workbook: the file itself changed, or one of the parts in it.</summary>
    public async Task WorkbookAsync()
    {
        var whole = await WorkbookOfAsync();
        var changes = new Changes(draws, ["row", "c", "v", "t", "r", "sheet", "sheetData", "s", "inlineStr", "is", "r:id", "mergeCell", "ref", "A1:XFD1048576", "Target", "Type", "count", "date1904", "f"]);
        byte[] changed;
        if (draws.Once(4))
        {
            changed = changes.Of(whole, whole);
        }
        else
        {
            using var file = new MemoryStream();
            await file.WriteAsync(whole);
            using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
            {
                var entry = draws.Of([.. zip.Entries]);
                using var content = new MemoryStream();
                using (var reading = entry.Open())
                {
                    await reading.CopyToAsync(content);
                }

                var name = draws.Once(20) ? "../../outside.xml" : entry.FullName;
                entry.Delete();
                await using var writing = zip.CreateEntry(name).Open();
                await writing.WriteAsync(changes.Of(content.ToArray(), content.ToArray()));
            }

            changed = file.ToArray();
        }

        await ReadCaseAsync(new() { [Workbook] = changed }, Workbook);
    }

    private byte[]? workbook;

    private async Task<byte[]> WorkbookOfAsync()
    {
        if (workbook is null)
        {
            var at = Path.Combine(folder, "workbook");
            await Said.OfAsync("new", "case", at);
            workbook = await File.ReadAllBytesAsync(Path.Combine(at, Workbook));
            Directory.Delete(at, recursive: true);
        }

        return workbook;
    }

    private Task ReadCaseAsync(Dictionary<string, byte[]> files, string path) => TryAsync(files, async () =>
    {
        await AskAsync(["check", path], ExitCode.Done, ExitCode.BadInput);
        await AskAsync(["measure", path, "--json"], ExitCode.Done, ExitCode.BadInput);
    });

    private static IReadOnlyList<string> Words(IEnumerable<byte[]> inputs) =>
        [.. inputs.SelectMany(bytes => Encoding.UTF8.GetString(bytes).Split([' ', ':', ',', '\n', ';', '[', ']', '{', '}'], StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal)];

    private async Task TryAsync(Dictionary<string, byte[]> files, Func<Task> ask)
    {
        var at = Directory.CreateDirectory(Path.Combine(folder, "try", "in")).FullName;
        Directory.SetCurrentDirectory(at);
        foreach (var (name, bytes) in files)
        {
            await File.WriteAllBytesAsync(Path.Combine(at, name), bytes);
        }

        current = files;
        await ask();
        foreach (var (name, bytes) in files)
        {
            if (!(await File.ReadAllBytesAsync(Path.Combine(at, name))).SequenceEqual(bytes))
            {
                Find("an input was changed", name);
            }
        }

        var stray = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .FirstOrDefault(file => !file.StartsWith(Path.Combine(at, "results"), StringComparison.Ordinal) && !(Path.GetDirectoryName(file) == at && files.ContainsKey(Path.GetFileName(file))));
        if (stray is not null)
        {
            Find("a file outside the output folder", stray);
        }

        Directory.SetCurrentDirectory(folder);
        Directory.Delete(Path.Combine(folder, "try"), recursive: true);
    }

    private Dictionary<string, byte[]> current = [];

    private async Task AskAsync(string[] command, params int[] allowed)
    {
        var said = await Said.OfAsync(command);
        if (said.Fault(allowed) is { } fault)
        {
            Find(fault, $"{string.Join(' ', command)}\n{said.Words}");
            if (said.Code is null)
            {
                finds.Tell();
                Environment.Exit(1); // it cannot be stopped
            }
        }
    }

    private void Find(string kind, string said) => finds.Add(kind, said, at =>
    {
        foreach (var (name, bytes) in current)
        {
            File.WriteAllBytes(Path.Combine(at, name), bytes);
        }
    });
}
