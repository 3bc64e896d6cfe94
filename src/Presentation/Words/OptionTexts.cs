namespace OpgaveSim.Presentation.Words;

/// <summary>The help of options and arguments. One that means the same in several commands stands here once.</summary>
public static class OptionTexts
{
    private static readonly Dictionary<string, Text> Of = new(StringComparer.Ordinal)
    {
        ["--help"] = new("Show this help", "Toon deze hulp"),
        ["--version"] = new("Show the version", "Toon de versie"),
        ["--lang"] = new(
            "Language: en or nl (default: that of OPGAVESIM_LANG, else of the system)", "Taal: en of nl (standaard die van OPGAVESIM_LANG, anders van het systeem)"),
        ["--json"] = new("Print one JSON document, with unrounded figures", "Geef één JSON-document, met onafgeronde cijfers"),
        ["--force"] = new(
            "Replace files that opgavesim did not write; inputs and results are never replaced",
            "Vervang bestanden die niet van opgavesim zijn; invoer en resultaten worden nooit vervangen"),
        ["--cluster"] = new(
            "Work on a cluster (see silo): a redis://, rediss:// or postgres:// address, or HOST:PORT of a gateway",
            "Werk op een cluster (zie silo): een adres met redis://, rediss:// of postgres://, of HOST:PORT van een gateway"),
        ["--tls"] = new(
            "Belong to an encrypted cluster by the certificate in this file (PEM or PFX, with key and authority; see new certificate)",
            "Hoor bij een versleuteld cluster met het certificaat in dit bestand (PEM of PFX, met sleutel en autoriteit; zie new certificate)"),
        ["--parallel"] = new(
            "Runs at the same time (default: one per processor; with --cluster at least one per silo)",
            "Runs tegelijk (standaard één per processor; met --cluster ten minste één per silo)"),
        ["--out"] = new("Folder for the results (default results/<name>)", "Map voor de resultaten (standaard results/<naam>)"),
        ["--grain"] = new("What a grain carries: an actor or a world", "Wat er in één grain zit: een actor of een wereld"),
        ["--silos"] = new("Silos in this process (default 1)", "Silo's in dit proces (standaard 1)"),
        ["--resume"] = new("Continue where the folder's results stop", "Ga verder waar de resultaten in de map ophouden"),
        ["--overwrite"] = new("Replace the results in the folder", "Vervang de resultaten in de map"),
        ["--on-error"] = new("When a run fails: stop (default) or continue", "Als een run mislukt: stop (standaard) of continue (ga door)"),
        ["--seed"] = new("Master seed, 0 … 2^64−1", "Startgetal, 0 … 2^64−1"),
        ["--rounds"] = new("Rounds in which issues arrive", "Rondes waarin opgaven binnenkomen"),
        ["--replications"] = new("Worlds per scenario", "Werelden per scenario"),
        ["--scenario"] = new("Only this scenario (repeatable)", "Alleen dit scenario (herhaalbaar)"),
        ["--set"] = new("Any setting, such as world.kinship=0.8 (repeatable)", "Elke instelling, zoals world.kinship=0.8 (herhaalbaar)"),
        ["--no-report"] = new("Make no report.html", "Maak geen report.html"),
        ["--quiet"] = new("No progress and no summary", "Geen voortgang en geen samenvatting"),
        ["--page"] = new("Also write a page", "Maak ook een pagina"),
        ["--draws"] = new("Random networks", "Willekeurige netwerken"),
        ["--point"] = new("The point of the experiment's design, from 0", "Het punt van het ontwerp, vanaf 0"),
        ["--format"] = new("Format of the files", "Vorm van de bestanden"),
        ["--ignore-unknown"] = new("For a case: skip unknown columns instead of refusing them", "Bij een casus: sla onbekende kolommen over in plaats van ze te weigeren"),
        ["path"] = new("A folder with experiment.yaml, or the file", "Een map met experiment.yaml, of het bestand"),
        ["result"] = new("A folder with results", "Een map met resultaten"),

        ["run path"] = new("Folders with experiment.yaml, or files", "Mappen met experiment.yaml, of bestanden"),
        ["run --out"] = new(
            "Folder for the results (default results/<name>); for several experiments, the folder that gets a folder for each",
            "Map voor de resultaten (standaard results/<naam>); bij meer experimenten de map waarin elk een eigen map krijgt"),
        ["check path"] = new("An experiment, or a case: a folder or a workbook", "Een experiment, of de map van een casus"),
        ["new kind"] = new("experiment, case or certificate", "experiment, case (een casus) of certificate (een certificaat)"),
        ["new dir"] = new("A folder that is new or empty; for a certificate a new file", "Een map die nieuw of leeg is; voor een certificaat een nieuw bestand"),
        ["new --format"] = new(
            "For a case: xlsx, one workbook with a sheet that explains it (default), or csv, a file per table",
            "Bij een casus: xlsx, één werkmap met een blad uitleg (standaard), of csv, een bestand per tabel"),
        ["new --case"] = new("For an experiment: the case that it runs, a workbook or a folder", "Bij een experiment: de casus die het doorrekent, een werkmap of een map"),
        ["live --listen"] = new("Address of the page (default 127.0.0.1; 0.0.0.0: every address of this machine)", "Adres van de pagina (standaard 127.0.0.1; 0.0.0.0: elk adres van deze computer)"),
        ["live --port"] = new("Port (0: a free one)", "Poort (0: een die vrij is)"),
        ["live --link"] = new(
            "Open a link that was copied from the page, or a lesson that was saved as a results folder",
            "Open een link die van de pagina gekopieerd is, of een les die als map met resultaten bewaard is"),
        ["live --play"] = new("Let people play actors of the left world, on their phones", "Laat mensen actoren van de linkerwereld spelen, op hun telefoon"),
        ["live --deadline"] = new(
            "With --play: seconds to decide, 15 to 90 (default 45); all: wait until everybody has chosen",
            "Met --play: bedenktijd in seconden, 15 tot en met 90 (standaard 45); all wacht tot iedereen gekozen heeft"),
        ["live --tls"] = new(
            "Encrypt what is sent, with a certificate of your own: a PFX file, or a PEM file with its key; OPGAVESIM_TLS_PASSWORD holds its password",
            "Versleutel wat verstuurd wordt, met een eigen certificaat: een PFX-bestand, of een PEM-bestand met de sleutel; OPGAVESIM_TLS_PASSWORD bevat het wachtwoord"),
        ["live --out"] = new("Folder in which each saved run gets a folder (default results)", "Map waarin elke bewaarde run een map krijgt (standaard results)"),
        ["live --dashboard"] = new("Also serve the Orleans dashboard, at /dashboard, to the teacher's browser", "Toon ook het dashboard van Orleans, op /dashboard, in de browser van de docent"),
        ["open result"] = new("A folder with results, or a page", "Een map met resultaten, of een pagina"),
        ["report --out"] = new("File to write (default: report.html in the results folder)", "Bestand (standaard report.html in de map met resultaten)"),
        ["compare result"] = new("Folders with results", "Mappen met resultaten"),
        ["compare --baseline"] = new("The scenario that others are compared with (default: the experiment's)", "Het scenario waarmee de andere vergeleken worden (standaard dat van het experiment)"),
        ["compare --scenario"] = new("Only this scenario, beside the baseline (repeatable)", "Alleen dit scenario, naast het uitgangsscenario (herhaalbaar)"),
        ["compare --out"] = new("Page to write", "Pagina om te maken"),
        ["figures --format"] = new("svg or png", "svg of png"),
        ["figures --out"] = new("Folder for the figures", "Map voor de figuren"),
        ["export --format"] = new("Format of the files", "Vorm van de bestanden"),
        ["export --lang"] = new(
            "CSV for a spreadsheet in this language: nl has semicolons and decimal commas (default en)",
            "CSV voor een spreadsheet in deze taal: nl heeft puntkomma's en decimale komma's (standaard en)"),
        ["export --out"] = new("Folder for the files", "Map voor de bestanden"),
        ["export --scenario"] = new("Only this scenario", "Alleen dit scenario"),
        ["export --replication"] = new("Only this world, from 0 (networks: default 0)", "Alleen deze wereld, vanaf 0 (netwerken: standaard 0)"),
        ["export --point"] = new("Only this point of the design, from 0 (networks: default 0)", "Alleen dit punt van het ontwerp, vanaf 0 (netwerken: standaard 0)"),
        ["export --round"] = new("Networks: after this many rounds (default: the end)", "Netwerken: na zoveel rondes (standaard aan het eind)"),
        ["export --experiment"] = new("Networks: the experiment, to run the world of a case again", "Netwerken: het experiment, om de wereld van een casus opnieuw te draaien"),
        ["claim result"] = new("Folders with results", "Mappen met resultaten"),
        ["claim --out"] = new("Page to write (default: the terminal)", "Pagina om te maken (standaard de terminal)"),
        ["cite result"] = new("A folder with results (default: the program alone)", "Een map met resultaten (standaard alleen het programma)"),
        ["cite --format"] = new("Only this form", "Alleen deze vorm"),
        ["measure case"] = new(
            "A folder with actors.csv and memberships.csv, or a workbook with such sheets", "Een map met actors.csv en memberships.csv, of een werkmap met zulke bladen"),
        ["measure --seed"] = new("Seed of the null model", "Startgetal van het nulmodel"),
        ["measure --out"] = new("Folder for overall.csv and tables.csv", "Map voor overall.csv en tables.csv"),
        ["measure --measures"] = new(
            "main: the most telling measures; all: every measure of composition that the case has data for",
            "main: de maten die het meest zeggen; all: elke maat van samenstelling waarvoor de casus gegevens heeft"),
        ["measure --page"] = new("Page to write: the conclusion, and a sentence for every table", "Pagina om te maken: de conclusie, en een zin per tafel"),
        ["infer case"] = new(
            "A folder with actors.csv and memberships.csv, or a workbook with such sheets", "Een map met actors.csv en memberships.csv, of een werkmap met zulke bladen"),
        ["infer --draws"] = new("Simulated worlds to learn from", "Gesimuleerde werelden om van te leren"),
        ["infer --seed"] = new("Seed of all draws", "Startgetal van alle trekkingen"),
        ["infer --out"] = new("Folder for everything that is computed (default results/infer-<case>)", "Map voor alles wat berekend wordt (standaard results/infer-<casus>)"),
        ["infer --resume"] = new("Continue with what is in the folder", "Ga verder met wat er in de map staat"),
        ["infer --overwrite"] = new("Replace what is in the folder", "Vervang wat er in de map staat"),
        ["infer --gate-only"] = new("Only say whether an estimate is worth making; takes a minute", "Zeg alleen of een schatting de moeite waard is; duurt een minuut"),
        ["calibrate facts"] = new("A file of facts, such as experiments/plausible/facts.yaml", "Een bestand met feiten, zoals experiments/plausible/facts.yaml"),
        ["calibrate --draws"] = new("Draws from the priors", "Trekkingen uit de a-prioriverdelingen"),
        ["calibrate --seed"] = new("Master seed, 0 … 2^64−1 (default: the file's)", "Startgetal, 0 … 2^64−1 (standaard dat van het bestand)"),
        ["calibrate --page"] = new(
            "Also write plausible-worlds.md and its result to this folder; both ensembles must have been run to their folder results",
            "Schrijf ook plausible-worlds.md en het resultaat ervan naar deze map; beide ensembles moeten in hun map results gedraaid zijn"),
        ["calibrate --quiet"] = new("No progress", "Geen voortgang"),
        ["list path"] = new(
            "A folder, or an experiment (default: the folder experiments if it is here, else this folder)",
            "Een map, of een experiment (standaard de map experiments als die hier is, anders deze map)"),
        ["measures word"] = new("Words to search for (default: all measures, in short)", "Woorden om op te zoeken (standaard alle maten, in het kort)"),
        ["schema file"] = new("experiment, or facts: the file that calibrate reads", "experiment, of facts: het bestand dat calibrate leest"),
        ["completion shell"] = new("bash, zsh or powershell", "bash, zsh of powershell"),
        ["published name"] = new("Models to run (default: all)", "Modellen om te draaien (standaard alle)"),
        ["published --quick"] = new("The quick size: a few minutes", "De snelle vorm, enkele minuten"),
        ["published --set"] = new("A parameter of the models named, or their number of replicates (repeatable)", "Een parameter van de genoemde modellen, of hun aantal herhalingen (herhaalbaar)"),
        ["published --seed"] = new("Master seed", "Startgetal"),
        ["published --parallel"] = new("Replicates at the same time (default: one per processor)", "Herhalingen tegelijk (standaard één per processor)"),
        ["published --case"] = new("For landscape-theory: a folder with sizes.csv and propensities.csv, or a case with actors.csv", "Voor landscape-theory: een map met sizes.csv en propensities.csv, of een casus met actors.csv"),
        ["published --page"] = new("Write validation.md, validation.json and images of all models into this folder", "Schrijf validation.md, validation.json en beelden van alle modellen in deze map"),
        ["published facts result"] = new("A folder with results, such as that of experiments/claim", "Een map met resultaten, zoals die van experiments/claim"),
        ["bench --actors"] = new("Sizes of worlds (default 1000, 10000 and 100000; repeatable)", "Grootten van werelden (standaard 1000, 10000 en 100000; herhaalbaar)"),
        ["bench --logic"] = new("A named logic", "De naam van een logica"),
        ["bench --large"] = new(
            "A million actors too: formation alone, 24 rounds, and the whole model in one grain, 36 rounds; one run each",
            "Ook een miljoen actoren: alleen het ontstaan, 24 rondes, en het hele model in één grain, 36 rondes; elk één run"),
        ["bench --out"] = new(
            "A new file for the figures as JSON (default: a file named after date and time in bench/results, if that folder exists)",
            "Een nieuw bestand voor de cijfers als JSON (standaard een bestand met datum en tijd in bench/results, als die map er is)"),
        ["silo --cluster"] = new("The store through which silos find each other: a redis://, rediss:// or postgres:// address", "De database waarmee silo's elkaar vinden: een adres met redis://, rediss:// of postgres://"),
        ["silo --tls"] = new(
            "Encrypt, and admit only who has a certificate of the same authority: a file (PEM or PFX, with key and authority; see new certificate)",
            "Versleutel, en laat alleen toe wie een certificaat van dezelfde autoriteit heeft: een bestand (PEM of PFX, met sleutel en autoriteit; zie new certificate)"),
        ["silo --without-tls"] = new("Let other machines reach it without TLS; only in a network that you trust", "Laat andere machines hem bereiken zonder TLS; alleen in een netwerk dat je vertrouwt"),
        ["silo --listen"] = new("Address to listen on: one of this machine, or 0.0.0.0 for all (default 127.0.0.1)", "Adres om op te luisteren: een van deze computer, of 0.0.0.0 voor alle (standaard 127.0.0.1)"),
        ["silo --advertise"] = new("Address at which others reach it (default: where it listens; with 0.0.0.0 the first of this machine)", "Adres waarop andere hem bereiken (standaard waar hij luistert; bij 0.0.0.0 het eerste van deze computer)"),
        ["silo --silo-port"] = new("Port for other silos (default: a free one with --cluster, else 11111)", "Poort voor andere silo's (standaard een vrije met --cluster, anders 11111)"),
        ["silo --gateway-port"] = new("Port for clients (default: a free one with --cluster, else 30000)", "Poort voor clients (standaard een vrije met --cluster, anders 30000)"),
        ["silo --primary"] = new("Without --cluster: the silo to join (default: this is the first)", "Zonder --cluster: de silo waar deze zich bij aansluit (standaard is dit de eerste)"),
        ["silo --health"] = new("Port for /health/live and /health/ready, where it listens (default: none)", "Poort voor /health/live en /health/ready, waar hij luistert (standaard geen)"),
        ["silo --dashboard"] = new("Port of the Orleans Dashboard, always at 127.0.0.1 (default: none)", "Poort van het Orleans Dashboard, altijd op 127.0.0.1 (standaard geen)"),
        ["silo --metrics"] = new("Where to send metrics by OpenTelemetry (OTLP), such as http://127.0.0.1:4317 (default: nowhere)", "Waarheen metingen gaan met OpenTelemetry (OTLP), zoals http://127.0.0.1:4317 (standaard nergens)"),
        ["silo --kubernetes"] = new("Take name, address and the list of lost silos from Kubernetes (see docs/kubernetes.md)", "Haal naam, adres en de lijst van verdwenen silo's uit Kubernetes (zie docs/kubernetes.md)"),
    };

    /// <summary>What the help says of an option or argument; null: it says nothing.</summary>
    /// <param name="command">The command, as in <see cref="CommandWords.Name"/>; empty: the program itself.</param>
    /// <param name="name">The option with its dashes, or the argument.</param>
    public static Text? Find(string command, string name) => Of.GetValueOrDefault($"{command} {name}") ?? Of.GetValueOrDefault(name);
}
