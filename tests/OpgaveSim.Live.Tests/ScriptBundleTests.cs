using OpgaveSim.Live.Server;

namespace OpgaveSim.Live.Tests;

/// <summary>A page's modules become one script: each once, those that are needed first.</summary>
public class ScriptBundleTests
{
    [Fact]
    public void Modules_come_once_and_those_that_are_needed_first()
    {
        const string Expected = """
            // /words/names.js
            const module0 = (() => {
            const and = 'and';
            function row() { return and; }
            return { row };
            })();
            // /dom.js
            const module1 = (() => {
            class Part {}
            async function wait() {}
            return { Part, wait };
            })();
            // /page.js
            const module2 = (() => {
            const { row } = module0;
            const { Part, wait: later } = module1;
            const page = row();
            return { page };
            })();
            // /app.js
            const module3 = (() => {
            const { row } = module0;
            const {
              page,
            } = module2;
            page(row);
            return {  };
            })();

            """;
        var modules = new Dictionary<string, string>
        {
            ["/app.js"] = "import { row } from './words/names.js';\nimport {\n  page,\n} from './page.js';\npage(row);",
            ["/page.js"] = "import { row } from './words/names.js';\nimport { Part, wait as later } from './dom.js';\nexport const page = row();",
            ["/dom.js"] = "export class Part {}\nexport async function wait() {}",
            ["/words/names.js"] = "const and = 'and';\nexport function row() { return and; }",
        };
        Assert.Equal(Expected.ReplaceLineEndings("\n"), ScriptBundle.Of("/app.js", path => modules[path]));
    }

    [Theory]
    [InlineData("import { b } from './b.js';", "import { a } from './a.js';\nexport const b = 1;", "need one another")]
    [InlineData("import { b } from './b.js';", "export default 1;", "export default 1;")]
    [InlineData("import b from './b.js';", "", "import b from")]
    [InlineData("import './b.js';", "", "import './b.js'")]
    [InlineData("export { b } from './b.js';", "", "export { b }")]
    public void Circles_and_other_forms_are_refused(string a, string b, string words)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => ScriptBundle.Of("/a.js", path => path == "/a.js" ? a : b));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/app.js", "new Page().start")]
    [InlineData("/class/app.js", "/class/page.js")]
    public void Both_pages_begin_with_one_script_of_all_that_they_need(string path, string words)
    {
        var script = System.Text.Encoding.UTF8.GetString(LiveAssets.All.Single(asset => asset.Path == path).Bytes);
        Assert.Contains(words, script, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)^(import|export) ", script);
    }
}
