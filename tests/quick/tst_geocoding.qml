// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import QtTest
import Revier.Geocoding
import Revier.Map

/*! The plugin "revieratlas" as QML uses any plugin of Qt Location. */
Item {
    id: root

    width: 800
    height: 600

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property GeocodeModel places: geocodeModel

            SearchController {
                id: search
                viewController: setup.view
            }
            GeocodingSource {
                search: search
            }
            GeocodeModel {
                id: geocodeModel
                plugin: Plugin {
                    name: "revieratlas"
                }
            }
        }
    }

    TestCase {
        id: test

        property var setup

        /*! Asks and waits for the answer. */
        function find(query: var): void {
            test.setup.places.query = query;
            test.setup.places.update();
            test.tryVerify(() => test.setup.places.status !== GeocodeModel.Loading, 20000);
        }

        name: "Geocoding"
        when: windowShown

        function init(): void {
            test.setup = test.createTemporaryObject(setupComponent, root);
            test.setup.open();
        }

        function test_findsByName(): void {
            test.find("Digitalpark Nord");
            test.compare(test.setup.places.status, GeocodeModel.Ready, test.setup.places.errorString);
            test.verify(test.setup.places.count > 0);
            const place = test.setup.places.get(0);
            test.verify(place.address.text.includes("Digitalpark Nord"));
            test.verify(place.coordinate.isValid);
        }
        function test_limit(): void {
            test.find("Park");
            const all = test.setup.places.count;
            test.verify(all > 1);
            test.setup.places.limit = 1;
            test.find("Park");
            test.compare(test.setup.places.count, 1);
        }
        function test_bounds(): void {
            test.find("Digitalpark Nord");
            const place = test.setup.places.get(0).coordinate;
            test.setup.places.bounds = QtPositioning.circle(place, 500);
            test.find("Digitalpark Nord");
            test.verify(test.setup.places.count > 0);
            test.setup.places.bounds = QtPositioning.circle(QtPositioning.coordinate(48, 11), 500);
            test.find("Digitalpark Nord");
            test.compare(test.setup.places.count, 0);
        }
        function test_reverse(): void {
            test.find(QtPositioning.coordinate(51.0396, 6.7005));
            test.compare(test.setup.places.status, GeocodeModel.Ready, test.setup.places.errorString);
            test.compare(test.setup.places.count, 1); // this map has no municipalities
            test.verify(test.setup.places.get(0).extendedAttributes.metres < 1000);
        }
        function test_errors(): void {
            test.find("   ");
            test.compare(test.setup.places.status, GeocodeModel.Error);
            test.verify(test.setup.places.errorString !== "");
        }
    }
}
