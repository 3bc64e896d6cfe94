using OpgaveSim.Analysis.Published.Catalogue;

namespace OpgaveSim.Presentation.Words;

/// <summary>The help of every command, in the groups and the order in which it is shown.</summary>
public static class CommandTexts
{
    /// <summary>What the program is.</summary>
    public static Text Program { get; } = new(
        "OpgaveSim: how collaboration tables form, interest-driven or issue-driven, and what comes of them.",
        "OpgaveSim: hoe samenwerkingstafels ontstaan, belangengedreven of opgavegericht, en wat ze opleveren.");

    /// <summary>Where to begin.</summary>
    public static CommandGroup Begin { get; } = new(
        new("Start here", "Begin hier"),
        new(
            "new",
            new("Writes a commented experiment or case to start from, or a certificate for a cluster.", "Maakt een experiment of casus met uitleg om mee te beginnen, of een certificaat voor een cluster."),
            new(
                "What it writes passes check. A case is a workbook with a sheet that explains it, together with an experiment that runs it. The folder must be new or empty. A certificate is a new file for --tls; who has it belongs to the cluster.",
                "Check vindt geen fouten in wat new maakt. Een casus is een werkmap met een uitlegblad, samen met een experiment dat hem doorrekent. De map moet nieuw of leeg zijn. Een certificaat is een nieuw bestand voor --tls; wie het heeft, hoort bij het cluster."),
            "opgavesim new experiment my-experiment", "opgavesim new case my-region --lang nl", "opgavesim new experiment my-experiment --case my-region/case.xlsx"),
        new(
            "run",
            new("Runs one or more experiments and leaves a folder with results and a report for each.", "Draait een of meer experimenten en maakt per experiment een map met resultaten en een rapport."),
            new(
                "Several experiments run one after the other, each into its own folder. If one fails, the others still run; the exit code is that of the worst.",
                "Meerdere experimenten draaien na elkaar, elk in een eigen map. Mislukt er een, dan gaan de andere door; de exitcode is die van het slechtste."),
            "opgavesim run experiments/quickstart --replications 40 --out results/more-worlds",
            "opgavesim run experiments/quickstart experiments/regional-energy"),
        new(
            "live",
            new("Shows two scenarios side by side in the browser while their tables form.", "Toont twee scenario's naast elkaar in de browser, terwijl de tafels ontstaan."),
            new(
                "Without a path it shows the energy region that comes with the program. Only this machine can reach the page, unless --listen says otherwise. It prints one address for the teacher, who steers, and one for everybody else.",
                "Zonder pad toont het de energieregio die bij het programma hoort. Alleen deze computer kan de pagina openen, tenzij --listen iets anders zegt. Er komt een adres voor de docent, die stuurt, en een voor alle anderen, die meekijken."),
            "opgavesim live",
            "opgavesim live experiments/regional-energy --play --listen 0.0.0.0"));

    /// <summary>What is done with results.</summary>
    public static CommandGroup Results { get; } = new(
        new("Read and share results", "Resultaten lezen en delen"),
        new(
            "open",
            new("Opens the report of a result in the browser.", "Opent het rapport van een resultaat in de browser."),
            new(
                "It prints the path of the page. Without a browser that is all it does. A report that is missing is made first.",
                "Het pad van de pagina komt in de terminal. Is er geen browser, dan blijft het daarbij. Ontbreekt het rapport, dan wordt het eerst gemaakt."),
            "opgavesim open results/quickstart"),
        new(
            "report",
            new("Writes the report of a result again, without running anything.", "Maakt het rapport van een resultaat opnieuw, zonder iets te draaien."),
            new(
                "With --json it prints every comparison, verdict and hypothesis at every point of the design.",
                "Met --json komen alle vergelijkingen, oordelen en hypothesen van elk punt van het ontwerp in de terminal."),
            "opgavesim report results/quickstart --lang nl"),
        new(
            "compare",
            new("Compares scenarios with a baseline: a table in the terminal and, with --out, a page.", "Vergelijkt scenario's met het uitgangsscenario: een tabel in de terminal en, met --out, een pagina."),
            new(
                "The scenarios can come from one result or from several. Scenarios that ran in the same worlds are paired.",
                "De scenario's komen uit één resultaat of uit meer. Scenario's die in dezelfde werelden draaiden, worden per wereld vergeleken."),
            "opgavesim compare results/quickstart --baseline interest --out comparison.html --lang nl"),
        new(
            "figures",
            new("Writes every figure of the report as a file, as SVG or PNG.", "Bewaart elke figuur van het rapport als bestand, als SVG of PNG."),
            new(
                "Figures are 17 cm wide; a PNG has 300 pixels per inch. A browser on this machine draws them (Chromium, Chrome, Edge, or the one that OPGAVESIM_BROWSER names), without a window and without a network.",
                "Figuren zijn 17 cm breed; PNG heeft 300 pixels per inch. Een browser op deze computer tekent ze (Chromium, Chrome, Edge of de browser in OPGAVESIM_BROWSER), zonder venster en zonder netwerk."),
            "opgavesim figures results/quickstart --format png --out results/figures --lang nl"),
        new(
            "export",
            new("Writes the stored tables, or the networks of worlds, for other programs.", "Bewaart de tabellen, of de netwerken van werelden, voor andere programma's."),
            new(
                "A data dictionary comes with the tables. In the table run, each setting that a design varies is a column. To get the network of an earlier round, the world is run again: it is deterministic.",
                "Naast de tabellen ligt een overzicht van alle kolommen. In de tabel run is elke instelling die een ontwerp varieert een kolom. Voor het netwerk van een eerdere ronde wordt de wereld opnieuw gedraaid: de uitkomst ligt vast."),
            "opgavesim export results/quickstart --format csv --out results/quickstart-csv",
            "opgavesim export results/quickstart --format xlsx --out results/quickstart-excel",
            "opgavesim export results/quickstart --format graphml --scenario issue --round 12 --out results/network"),
        new(
            "claim",
            new("Writes one page on the claim, sentence by sentence, from stored results.", "Maakt uit bewaarde resultaten één pagina over de bewering, zin voor zin."),
            new(
                "The page is in Markdown. It says where each sentence holds and where it does not: by which yardstick, against which scenario, and in which worlds. It also says what decides this. It reads results of experiments/claim, experiments/diverse-to-original and experiments/four-decisions, or of others with such scenarios; you can leave any of them out.",
                "De pagina is Markdown. Ze zegt waar elke zin opgaat en waar niet, volgens welke maatstaf, vergeleken waarmee, in welke werelden, en wat de doorslag geeft. Ze gebruikt resultaten van experiments/claim, experiments/diverse-to-original en experiments/four-decisions, of van andere met zulke scenario's; elk mag ontbreken."),
            "opgavesim claim results/claim results/diverse-to-original results/four-decisions --out docs/claim.md"),
        new(
            "cite",
            new("Says how to cite the program and a result, with version and digest.", "Zegt hoe u naar het programma en een resultaat verwijst, met versie en digest."),
            new(
                "Without --format it prints all three forms: APA, BibTeX and CITATION.cff.",
                "Zonder --format toont het alle drie de vormen: APA, BibTeX en CITATION.cff."),
            "opgavesim cite results/quickstart", "opgavesim cite results/quickstart --format bibtex >> references.bib"),
        new(
            "digest",
            new("Prints the digest of a result, computed again from its content.", "Geeft de digest van een resultaat, opnieuw berekend uit de inhoud."),
            new(
                "A digest has 64 hex digits. Two results with the same digest are the same to the bit.",
                "Een digest heeft 64 hexadecimale cijfers. Twee resultaten met dezelfde digest zijn tot op de bit gelijk."),
            "opgavesim digest results/quickstart"));

    /// <summary>What is done with data of one's own.</summary>
    public static CommandGroup OwnData { get; } = new(
        new("Use your own data", "Met uw eigen gegevens"),
        new(
            "check",
            new("Checks an experiment or a case and lists all faults; runs nothing.", "Controleert een experiment of casus en noemt alle fouten; draait niets."),
            null,
            "opgavesim check experiments/quickstart"),
        new(
            "measure",
            new("Measures how diverse existing tables are, compared with chance.", "Meet hoe divers bestaande tafels zijn, vergeleken met het toeval."),
            new(
                "Chance is a null model that keeps every actor's number of tables and every table's size.",
                "Het toeval is een nulmodel: elke actor houdt zijn aantal tafels, en elke tafel haar grootte."),
            "opgavesim measure experiments/regional-energy/case", "opgavesim measure experiments/regional-energy/case --measures all --page tables.html"),
        new(
            "infer",
            new("Says which logic the tables of a case follow, from interests (0) to the issue (1).", "Zegt welke logica de tafels van een casus volgen: van eigen belangen (0) tot de opgave (1)."),
            new(
                "It simulates worlds of the same actors and gives an answer only if that passes its checks; otherwise it says what is missing. A page, the findings and everything simulated stay in the folder.",
                "Het simuleert werelden met dezelfde actoren en geeft alleen een antwoord als dat de controles doorstaat; anders zegt het wat er ontbreekt. Een pagina, de bevindingen en alles wat gesimuleerd is blijven in de map."),
            "opgavesim infer experiments/regional-energy/case --out results/how-set"),
        new(
            "calibrate",
            new("Finds the settings whose worlds resemble what is known of real collaboration.", "Zoekt de instellingen waarmee werelden lijken op wat over echte samenwerking bekend is."),
            new(
                "It says which facts can be met, alone and together, and what they say about the settings. It writes a preset, and an experiment that compares the logics over all plausible worlds.",
                "Het zegt aan welke feiten te voldoen is, afzonderlijk en samen, en wat die over de instellingen zeggen. Het maakt een voorinstelling, en een experiment dat de logica's vergelijkt over alle plausibele werelden."),
            "opgavesim calibrate experiments/plausible/facts.yaml --out results/plausible"));

    /// <summary>What can be looked up.</summary>
    public static CommandGroup LookUp { get; } = new(
        new("Look things up", "Opzoeken"),
        new(
            "list",
            new("Lists the experiments in a folder, or the scenarios of an experiment.", "Noemt de experimenten in een map, of de scenario's van een experiment."),
            new(
                "With a folder: all experiments in it, at any depth. With an experiment: its scenarios. list logics shows the named logics.",
                "Met een map: alle experimenten daarin, hoe diep ook. Met een experiment: de scenario's ervan. list logics noemt de logica's."),
            "opgavesim list", "opgavesim list experiments/quickstart", "opgavesim list logics"),
        new(
            "list logics",
            new("Lists the named logics and says what each does.", "Noemt de logica's en zegt wat elke logica doet."),
            null,
            "opgavesim list logics"),
        new(
            "measures",
            new("Lists the measures: id, meaning, range and source.", "Noemt de maten: id, betekenis, bereik en bron."),
            new(
                "With words, it shows everything about the measures that have these words in their id, name, meaning or source. The id is the name that experiments and options take; the column is its name in stored tables.",
                "Met woorden toont het alles over de maten met die woorden in hun id, naam, betekenis of bron. Het id is de naam voor experimenten en opties; de kolom is de naam in bewaarde tabellen."),
            "opgavesim measures", "opgavesim measures variety kind"),
        new(
            "schema",
            new("Prints the JSON Schema of experiment.yaml, so that an editor completes and checks it.", "Geeft het JSON Schema van experiment.yaml, waarmee een editor aanvult en controleert."),
            new(
                "Make this the first line of the file: # yaml-language-server: $schema=experiment.schema.json",
                "Eerste regel van het bestand: # yaml-language-server: $schema=experiment.schema.json"),
            "opgavesim schema > experiment.schema.json", "opgavesim schema facts > facts.schema.json"),
        new(
            "completion",
            new("Prints a script that completes commands and options in your shell.", "Geeft een script waarmee uw shell opdrachten en opties aanvult."),
            new(
                "bash: add the first example to ~/.bashrc. zsh: add the second to ~/.zshrc, after compinit. PowerShell: add the third to $PROFILE.",
                "bash: zet het eerste voorbeeld in ~/.bashrc. zsh: zet het tweede in ~/.zshrc, na compinit. PowerShell: zet het derde in $PROFILE."),
            "source <(opgavesim completion bash)", "source <(opgavesim completion zsh)", "opgavesim completion powershell | Out-String | Invoke-Expression"));

    /// <summary>What shows that numbers can be trusted, and what they cost.</summary>
    public static CommandGroup Trust { get; } = new(
        new("Check the program itself", "Het programma zelf controleren"),
        new(
            "verify",
            new("Runs an experiment in six ways and compares the digests.", "Draait een experiment op zes manieren en vergelijkt de digests."),
            new(
                "The ways differ in the size of grains, the number of silos and how many runs take place at the same time.",
                "De manieren verschillen in de grootte van grains, het aantal silo's en het aantal runs dat tegelijk loopt."),
            "opgavesim verify experiments/quickstart --replications 2"),
        new(
            "published",
            new("Reproduces published models from the simulator's own parts.", "Reproduceert gepubliceerde modellen met de onderdelen van de simulator zelf."),
            new(
                $"The exit code is 1 if a value lies outside its published range and docs/validation.md does not list it. Models: {PublishedNames}.",
                $"De exitcode is 1 als een waarde buiten het gepubliceerde bereik valt en docs/validation.md die niet noemt. Modellen: {PublishedNames}."),
            "opgavesim published nk hong-page --quick", "opgavesim published nk --set n=32 --set k=8 --set landscapes=500"),
        new(
            "published facts",
            new("Compares a result with facts of the field: met, missed, or not in the model.", "Vergelijkt een resultaat met feiten uit het veld: gehaald, gemist, of niet in het model."),
            new(
                "It does so at each point of the design. A missed fact is a finding, not a failure: the exit code is 0 all the same.",
                "Dat gebeurt bij elk punt van het ontwerp. Een gemist feit is een bevinding, geen mislukking: ook dan is de exitcode 0."),
            "opgavesim published facts results/claim --lang nl"),
        new(
            "bench",
            new("Measures the simulator's speed and, in the same run, that of Orleans alone.", "Meet de snelheid van de simulator en, in dezelfde run, die van Orleans alleen."),
            new(
                "Compare only figures from the same run. It takes some six minutes, with --large a quarter of an hour, on a machine that does nothing else.",
                "Vergelijk alleen cijfers van één run. Het duurt zo'n zes minuten, met --large een kwartier, op een computer die verder niets doet."),
            "opgavesim bench", "opgavesim bench --actors 1000 --json"));

    /// <summary>What is for several machines.</summary>
    public static CommandGroup Machines { get; } = new(
        new("Use several machines", "Op meer computers"),
        new CommandWords(
            "silo",
            new("Runs one silo of a cluster until it is stopped.", "Draait één silo van een cluster, tot hij gestopt wordt."),
            new(
                "With --cluster, silos find each other through a store, on one machine or on many; if one is lost, runs go on with the others. Without it, they are on this machine alone. Only this machine can reach a silo, unless --listen says otherwise; then give --tls with the same file to all silos and programs.",
                "Met --cluster vinden silo's elkaar via een database, op één computer of op vele; valt er een weg, dan gaan runs door met de andere. Zonder die optie staan ze alleen op deze computer. Alleen deze computer kan een silo bereiken, tenzij --listen iets anders zegt; geef dan --tls met hetzelfde bestand aan alle silo's en programma's."),
            "opgavesim silo --cluster redis://127.0.0.1:6379", "opgavesim run experiments/quickstart --cluster redis://127.0.0.1:6379",
            "opgavesim silo --cluster redis://10.0.0.1:6379 --listen 10.0.0.2 --tls cluster.pem"));

    /// <summary>All groups, in the order of the help.</summary>
    public static IReadOnlyList<CommandGroup> Groups { get; } = [Begin, Results, OwnData, LookUp, Trust, Machines];

    private static string PublishedNames => string.Join(", ", PublishedModels.All.Select(model => model.Name));

    /// <summary>What the help says of a command; null: it says nothing.</summary>
    /// <param name="name">Its name, as in <see cref="CommandWords.Name"/>.</param>
    public static CommandWords? Find(string name) => Groups.SelectMany(group => group.Commands).FirstOrDefault(command => command.Name == name);
}
