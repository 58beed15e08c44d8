"""Read pages by the extractors that people install with pip, each by the call that its documentation gives for the text of
an article. Lines in: {"file", "url"}. Lines out, for each page and program: what it read, null where it failed, and the
seconds of user CPU it took. A program that is not installed is left out."""

import gzip
import json
import logging
import resource
import socket
import sys
import warnings

# Pages read before the clock counts: programs fill their caches on the first.
WARM_UP = 30
NO_ADDRESS = "https://example.org/"


def use_trafilatura():
    from trafilatura import extract

    return lambda html, url: {"text": extract(html, url=url, include_comments=False)}


def use_trafilatura_metadata():
    from trafilatura.metadata import extract_metadata

    return lambda html, url: {"author": extract_metadata(html, default_url=url).author}


def use_htmldate():
    from htmldate import find_date

    return lambda html, url: {"date": find_date(html, url=url, original_date=True)}


def use_rs_trafilatura():
    from rs_trafilatura import extract_bytes

    def read(html, url):
        found = extract_bytes(html, url=url)
        return {"text": found.main_content, "date": (found.date or "")[:10] or None, "author": found.author}

    return read


def use_newspaper():
    from newspaper import article

    def read(html, url):
        found = article(url or NO_ADDRESS, input_html=decoded(html), fetch_images=False)
        day = found.publish_date
        return {"text": found.text, "date": str(day)[:10] if day else None, "author": "; ".join(found.authors) or None}

    return read


def use_resiliparse():
    from resiliparse.extract.html2text import extract_plain_text

    return lambda html, url: {
        "text": extract_plain_text(decoded(html), main_content=True, alt_texts=False, comments=False)
    }


def use_readability():
    from readability import Document

    return lambda html, url: {"html": Document(decoded(html)).summary(html_partial=True)}


def decoded(html):
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return bytes_to_str(html, detect_encoding(html))


PROGRAMS = {
    "trafilatura": use_trafilatura,
    "trafilatura's metadata": use_trafilatura_metadata,
    "htmldate": use_htmldate,
    "rs-trafilatura": use_rs_trafilatura,
    "newspaper4k": use_newspaper,
    "resiliparse": use_resiliparse,
    "readability-lxml": use_readability,
}


def refuse(*_, **__):
    raise OSError("pages are read from the disk alone")


def main():
    # Some programs fetch pictures or lists of domains while they read.
    socket.getaddrinfo = refuse
    logging.disable(logging.CRITICAL)
    pages = [json.loads(line) for line in sys.stdin]
    only = sys.argv[1:]
    for program, use in PROGRAMS.items():
        if only and program not in only:
            continue
        try:
            read = use()
        except ImportError:
            continue
        for page in pages[:WARM_UP]:
            tried(read, page)
        for page in pages:
            print(json.dumps({"program": program, **tried(read, page)}))


def tried(read, page):
    with gzip.open(page["file"]) as file:
        html = file.read()
    begun = user_seconds()
    try:
        found = read(html, page["url"])
    except Exception:
        found = None
    return {"found": found, "seconds": user_seconds() - begun}


def user_seconds():
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime


warnings.simplefilter("ignore")
main()
