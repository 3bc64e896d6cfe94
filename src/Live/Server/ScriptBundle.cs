using System.Text;
using System.Text.RegularExpressions;

namespace OpgaveSim.Live.Server;

/// <summary>
/// One script of all modules that a page needs, so that a browser asks for one file and not for seventy. Each module becomes a function that is called once,
/// those that it needs first; nothing else of it changes. It knows the two forms that the page's modules are written in, named imports and named
/// exports of a declaration, and refuses any other.
/// </summary>
internal static partial class ScriptBundle
{
    /// <summary>The script.</summary>
    /// <param name="entry">Path of the module that the page begins with.</param>
    /// <param name="read">Text of a module, by its path.</param>
    /// <exception cref="InvalidOperationException">Modules need one another in a circle, or a module is written in another form.</exception>
    public static string Of(string entry, Func<string, string> read)
    {
        var (script, numbers) = (new StringBuilder(), new Dictionary<string, int?>(StringComparer.Ordinal));
        Add(entry);
        return script.ToString();

        void Add(string path)
        {
            numbers.Add(path, null);
            var body = Import().Replace(read(path), match =>
            {
                var needed = new Uri(new Uri("http://page" + path), match.Groups["path"].Value).AbsolutePath;
                if (!numbers.ContainsKey(needed))
                {
                    Add(needed);
                }

                var number = numbers[needed] ?? throw new InvalidOperationException($"{path} and {needed} need one another");
                return $"const {{{match.Groups["names"].Value.Replace(" as ", ": ", StringComparison.Ordinal)}}} = module{number};";
            });
            var names = new List<string>();
            body = Export().Replace(body, match =>
            {
                names.Add(match.Groups["name"].Value);
                return match.Groups["declaration"].Value;
            });
            if (OtherForm().Match(body) is { Success: true } other)
            {
                throw new InvalidOperationException($"{path} has a form that is not known here: {other.Value}");
            }

            numbers[path] = numbers.Values.Count(number => number is not null);
            script.Append($"// {path}\nconst module{numbers[path]} = (() => {{\n{body}\nreturn {{ {string.Join(", ", names)} }};\n}})();\n");
        }
    }

    [GeneratedRegex(@"^import \{(?<names>[^}]*)\} from '(?<path>[^']+)';(?=\r?\n|\z)", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?<declaration>(?:async )?(?:const|function|class) (?<name>\w+))", RegexOptions.Multiline)]
    private static partial Regex Export();

    [GeneratedRegex(@"^(?:import|export)\b.*", RegexOptions.Multiline)]
    private static partial Regex OtherForm();
}
