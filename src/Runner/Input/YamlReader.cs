using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpgaveSim.Runner.Input;

/// <summary>
/// Reads a YAML document into nodes that know their place. Strict: one document, no anchors, aliases or tags, no key twice,
/// valid UTF-8, a bounded size and depth. Values are not interpreted here.
/// </summary>
public sealed class YamlReader
{
    private const int LargestFile = 1 << 20, DeepestNesting = 32, LongestValue = 10_000;

    private readonly string file;
    private readonly List<Fault> faults;
    private readonly Parser parser;
    private readonly bool isOption;

    private YamlReader(string file, string text, List<Fault> faults, bool isOption)
    {
        (this.file, this.faults, this.isOption) = (file, faults, isOption);
        parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">Its name in faults.</param>
    /// <param name="faults">Faults are added here.</param>
    /// <returns>The document, or null when it cannot be read at all.</returns>
    public static YamlNode? ReadFile(string path, string shown, List<Fault> faults)
    {
        if (InputFile.Read(path, LargestFile, out var obstacle) is not { } bytes)
        {
            faults.Add(new Fault(shown, 0, 0, obstacle!));
            return null;
        }

        try
        {
            return Read(shown, new UTF8Encoding(false, true).GetString(bytes).TrimStart('\uFEFF'), faults, isOption: false);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes.Take(Math.Max(0, e.Index)).Count(b => b == '\n');
            faults.Add(new Fault(shown, line, 0, "the file is not valid UTF-8; save it as UTF-8"));
            return null;
        }
    }

    /// <summary>Reads the value of an option; its faults have the option as their place, and nothing stands for null.</summary>
    /// <param name="option">The option as written.</param>
    /// <param name="value">Its value.</param>
    /// <param name="faults">Faults are added here.</param>
    public static YamlNode? ReadOption(string option, string value, List<Fault> faults) => Read(option, value, faults, isOption: true);

    private static YamlNode? Read(string shown, string text, List<Fault> faults, bool isOption)
    {
        try
        {
            return new YamlReader(shown, text, faults, isOption).ReadDocument();
        }
        catch (YamlException e)
        {
            var (line, column) = isOption ? (0, 0) : ((int)e.Start.Line, (int)e.Start.Column);
            faults.Add(new Fault(shown, line, column, $"not valid YAML: {(e.InnerException ?? e).Message}"));
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            if (isOption)
            {
                return new YamlScalar(file, 0, 0, "", true);
            }

            faults.Add(new Fault(file, 0, 0, "the file is empty"));
            return null;
        }

        parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            faults.Add(At(second.Start, "a second document begins here; a file holds one"));
        }

        if (node is YamlScalar { IsNull: true } && !isOption)
        {
            faults.Add(new Fault(file, 0, 0, "the file is empty"));
            return null;
        }

        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, $"nested more than {DeepestNesting} deep");
        }

        var start = parser.Current!.Start;
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            faults.Add(At(start, $"the alias *{alias.Value} is not allowed; write the value out"));
            return new YamlScalar(file, Line(start), Column(start), "", false);
        }

        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            faults.Add(At(start, $"the anchor &{anchored.Anchor.Value} is not allowed"));
        }

        if (parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            faults.Add(At(start, $"the tag {tagged.Tag.Value} is not allowed"));
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            if (scalar.Value.Length > LongestValue)
            {
                faults.Add(At(start, $"a value of {scalar.Value.Length} characters; at most {LongestValue}"));
                return new YamlScalar(file, Line(start), Column(start), "", false);
            }

            return new YamlScalar(file, Line(start), Column(start), scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(depth + 1));
            }

            return new YamlList(file, Line(start), Column(start), items);
        }

        parser.Consume<MappingStart>();
        return ReadMap(start, depth);
    }

    private YamlMap ReadMap(Mark start, int depth)
    {
        var entries = new List<(YamlScalar, YamlNode)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                faults.Add(key.Fault("a key must be a plain word"));
            }
            else if (!keys.Add(name.Value))
            {
                faults.Add(name.Fault($"the key '{name.Value}' stands here a second time"));
            }
            else
            {
                entries.Add((name, value));
            }
        }

        return new YamlMap(file, Line(start), Column(start), entries);
    }

    private Fault At(Mark mark, string message) => new(file, Line(mark), Column(mark), message);

    private int Line(Mark mark) => isOption ? 0 : (int)mark.Line;

    private int Column(Mark mark) => isOption ? 0 : (int)mark.Column;
}
